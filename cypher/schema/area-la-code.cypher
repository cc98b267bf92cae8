// Areas by local authority code.
CREATE INDEX area_la_code IF NOT EXISTS FOR (node:Area) ON (node.laCode)
