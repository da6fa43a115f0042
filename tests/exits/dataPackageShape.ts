const text = { type: 'string', minLength: 1 } as const;
const path = {
  type: 'string',
  // Beside the descriptor and below it, or on the web.
  pattern: '^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*|https?://.*)$',
} as const;

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: text,
    type: { enum: ['string', 'number', 'integer', 'boolean', 'object', 'array', 'date', 'datetime', 'any'] },
    description: text,
    categories: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    missingValues: {
      type: 'array',
      items: { type: 'object', required: ['value', 'label'], properties: { value: { type: 'string' }, label: text } },
    },
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        minimum: { type: ['integer', 'string'] },
      },
    },
  },
} as const;

const keys = { type: 'array', items: text, minItems: 1 } as const;

const resource = {
  type: 'object',
  required: ['name', 'path', 'format', 'mediatype', 'encoding', 'bytes', 'hash'],
  properties: {
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    path,
    type: { enum: ['table'] },
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    dialect: {
      type: 'object',
      properties: {
        headerRows: { type: 'array', items: { type: 'integer', minimum: 1 } },
        commentRows: { type: 'array', items: { type: 'integer', minimum: 1 } },
      },
      additionalProperties: false,
    },
    schema: {
      type: 'object',
      required: ['fields'],
      properties: {
        fields: { type: 'array', minItems: 1, items: field },
        primaryKey: keys,
        foreignKeys: {
          type: 'array',
          items: {
            type: 'object',
            required: ['fields', 'reference'],
            properties: {
              fields: keys,
              reference: {
                type: 'object',
                required: ['fields'],
                properties: { resource: text, fields: keys },
              },
            },
          },
        },
      },
    },
  },
} as const;

/** What Data Package 2 asks of a descriptor, as JSON Schema, written after its specification; and what we promise beyond. */
export const PACKAGE = {
  type: 'object',
  required: ['$schema', 'name', 'title', 'version', 'licenses', 'contributors', 'sources', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: text,
    description: text,
    homepage: { type: 'string', pattern: '^https?://' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    keywords: { type: 'array', minItems: 1, items: text },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'title'],
        properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: text },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: { title: text, roles: { type: 'array', minItems: 1, items: text } },
      },
    },
    sources: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['title', 'path'], properties: { title: text, path } },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
} as const;
