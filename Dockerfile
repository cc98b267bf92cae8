# The API with the seeds, for docker-compose.yml. It brings no Neo4j: NEO4J_URI says where that is.
FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY tsconfig.json ./
COPY cypher ./cypher
COPY schema ./schema
COPY seeds ./seeds
COPY src ./src
# Nothing can be written later.
RUN node src/bundle/make.js && chmod -R a+rX .data
# Any user but root; a number, since not every base image knows a name for it.
USER 1000:1000
ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=5s --start-period=90s --retries=12 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# More room for what lives shortly: an answer is made of many small objects.
CMD ["node", "--max-semi-space-size=32", "src/bundle/run.js", "start"]
