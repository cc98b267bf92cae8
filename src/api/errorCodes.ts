/** What a code in `extensions.code` means: the HTTP status where there is no data, when it is given, what to do about it. */
export interface ErrorCodeMeaning {
  /** The status of an answer without data: under `application/graphql-response+json`, and under `application/json` too where {@link always} is set. */
  status: number;
  /** True where `application/json` gets the status as well; otherwise a well-formed request gets 200 there, as GraphQL over HTTP asks. */
  always: boolean;
  when: string;
  todo: string;
  /** Further keys of `extensions`, with their meaning. */
  details: Readonly<Record<string, string>>;
}

const limit = { max: 'the limit', actual: 'what the operation has' };

/** Every code that the API gives, as data: the reference page and the tests are made from it. Codes are never renamed. */
export const ERROR_CODES = {
  BAD_REQUEST: {
    status: 400,
    always: true,
    when: 'The HTTP request is not a GraphQL request: no HTTP, a damaged body, no JSON, no `query`, or a parameter of the wrong type.',
    todo: 'Send `{"query": "…", "variables": {…}}` as application/json, or `?query=…` with GET.',
    details: {},
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    always: true,
    when: 'The method is neither GET nor POST.',
    todo: 'Use GET or POST for queries.',
    details: {},
  },
  NOT_ACCEPTABLE: {
    status: 406,
    always: true,
    when: 'The `Accept` header allows no media type that a GraphQL answer can have.',
    todo: 'Accept application/graphql-response+json or application/json.',
    details: {},
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    always: true,
    when: 'The body of a POST is not declared as JSON in UTF-8, or is compressed in a way that is not read.',
    todo: 'Send the header `Content-Type: application/json`; compress by gzip, deflate or br, or not at all.',
    details: {},
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    always: true,
    when: 'The body is larger than MAX_BODY_BYTES.',
    todo: 'Send a shorter operation, or fewer values in its variables.',
    details: limit,
  },
  REQUEST_HEADERS_TOO_LARGE: {
    status: 431,
    always: true,
    when: 'The address of a GET, with the headers, is longer than is read.',
    todo: 'Send the operation with POST.',
    details: { max: 'how many bytes the address and the headers may have together' },
  },
  CROSS_SITE_REQUEST: {
    status: 403,
    always: true,
    when: "A browser sent the request on behalf of another site's page in a way that CORS does not guard.",
    todo: 'Use fetch() from an origin that CORS_ORIGINS allows.',
    details: {},
  },
  TRUSTED_DOCUMENT_REQUIRED: {
    status: 403,
    always: true,
    when: 'TRUSTED_DOCUMENTS=only, and the request brings a text that is not in the manifest, or no id.',
    todo: 'Send the `documentId` of a trusted document; ask the operator to add yours with `npm run trust`.',
    details: {},
  },
  TRUSTED_DOCUMENT_NOT_FOUND: {
    status: 400,
    always: true,
    when: 'No trusted document has the id of the request.',
    todo: 'Check the id against the manifest, or send the text of the operation where the server allows it.',
    details: { documentId: 'the id that was sent' },
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    always: false,
    when: 'The document is not GraphQL.',
    todo: 'Mend the syntax at the place that `locations` gives.',
    details: {},
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    always: false,
    when: 'The document does not fit the schema: an unknown field, a wrong type, or introspection where it is switched off.',
    todo: 'Compare with `/schema.graphql` at the place that `locations` gives.',
    details: {},
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    always: false,
    when: 'The document has several operations, or none, of the name in `operationName`.',
    todo: 'Name one of its operations.',
    details: {},
  },
  BAD_USER_INPUT: {
    status: 400,
    always: false,
    when: 'An argument or variable has a value that cannot be used.',
    todo: 'Give the argument one of the accepted values.',
    details: {
      argument: 'the argument or variable, as a path',
      accepted: 'what it accepts: a list of values or a description',
      max: 'for a list that is too long: how many values it may have',
      actual: 'for a list that is too long: how many it has',
    },
  },
  CURSOR_MISMATCH: {
    status: 400,
    always: false,
    when: 'A cursor comes from another list, or one with another ordering or filter, or is no cursor. The same list of another parent takes it: for a place in the ordering.',
    todo: 'Use a cursor only with the arguments it was given under; otherwise begin without one.',
    details: { argument: '`after` or `before`' },
  },
  TOO_MANY_TOKENS: {
    status: 400,
    always: false,
    when: 'The document is longer than MAX_TOKENS lexical tokens.',
    todo: 'Ask for less in one operation.',
    details: limit,
  },
  QUERY_TOO_DEEP: {
    status: 400,
    always: false,
    when: 'Fields are nested more than MAX_DEPTH deep, fragments included.',
    todo: 'Ask in two steps: ids first, then `nodes(ids:)`.',
    details: limit,
  },
  TOO_MANY_ALIASES: {
    status: 400,
    always: false,
    when: 'The operation has more than MAX_ALIASES aliases; a fragment counts each time it is spread.',
    todo: 'Ask for several things with one list-valued argument, or in several operations.',
    details: limit,
  },
  TOO_MANY_DIRECTIVES: {
    status: 400,
    always: false,
    when: 'The operation has more than MAX_DIRECTIVES directives; a fragment counts each time it is spread.',
    todo: 'Leave out fields instead of skipping them.',
    details: limit,
  },
  QUERY_TOO_COMPLEX: {
    status: 400,
    always: false,
    when: 'The cost of the operation, each list multiplied by the items it may have and long texts by their length, is above MAX_COST.',
    todo: 'Ask for smaller pages (`first`), fewer nested lists or fewer texts of documents; `extensions.cost` of each answer shows what it cost.',
    details: limit,
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    always: true,
    when: 'A request in the protocol of automatic persisted queries brings a hash that is not of a trusted document.',
    todo: 'Send the text of the operation; clients that speak the protocol do so by themselves.',
    details: {},
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    always: true,
    when: 'A request brings `extensions.persistedQuery`, but TRUSTED_DOCUMENTS is off; texts are never stored for callers.',
    todo: 'Send the text of the operation; clients that speak the protocol do so by themselves.',
    details: {},
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    always: true,
    when: 'Neo4j cannot be reached, or the server is stopping.',
    todo: 'Try again after the seconds that `Retry-After` gives.',
    details: { retryAfter: 'in how many seconds to try again' },
  },
  TIMEOUT: {
    status: 504,
    always: true,
    when: 'The Cypher statements of the request took longer than CYPHER_TIMEOUT_MS.',
    todo: 'Narrow the filter or ask for a smaller page.',
    details: {},
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    always: true,
    when: 'Something went wrong that the request is not to blame for.',
    todo: 'Report the `errorId`: the log has the cause under it.',
    details: { errorId: 'the id under which the log has the cause' },
  },
} as const satisfies Record<string, ErrorCodeMeaning>;

/** A value of `extensions.code`. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Whether a value is a code of {@link ERROR_CODES}. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}
