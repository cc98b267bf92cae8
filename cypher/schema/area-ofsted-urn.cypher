// Areas by Ofsted URN.
CREATE INDEX area_ofsted_urn IF NOT EXISTS FOR (node:Area) ON (node.ofstedUrn)
