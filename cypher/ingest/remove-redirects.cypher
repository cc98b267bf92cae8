// Ids that lead nowhere any more, or elsewhere.
UNWIND $ids AS id
MATCH (redirect:Redirect {id: id})
DETACH DELETE redirect
