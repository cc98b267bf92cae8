// Of which services, for lists that are not of one: an index begins with the area or inspection and goes on with the service.
AND node.service = parent.service // if page.by is SERVICE
AND node.service IN $where.services // if where.services
AND node.service IS NOT NULL // if not where.services
