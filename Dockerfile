# Bygger nettstedet og leverer det med nginx, med det samme oppsettet som testene prøver.
#   docker build -t stemutdanning . && docker run -p 8080:8080 stemutdanning
FROM node:24-bookworm-slim AS bygg
WORKDIR /app
# Pakkene for seg, så en endret tekst ikke henter dem på nytt.
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build --silent

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static \
    && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default /var/www/html
COPY --from=bygg /app/dist /srv/stemutdanning
COPY deploy/nginx.conf /etc/nginx/nginx.conf
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=30s --timeout=3s CMD ["nginx", "-t", "-q"]
CMD ["nginx", "-g", "daemon off;"]
