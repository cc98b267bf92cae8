// Areas by ONS code.
CREATE INDEX area_ons_code IF NOT EXISTS FOR (node:Area) ON (node.onsCode)
