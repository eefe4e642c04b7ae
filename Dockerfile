# The bot in a container: installed in one stage, run in another by an account that owns nothing but /data.
# docs/beheer.md says how; compose.yaml puts PostgreSQL beside it.

FROM python:3.11-slim AS installed
WORKDIR /opt/uthiek
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
COPY requirements-run.lock ./
RUN python -m venv /opt/venv \
 && /opt/venv/bin/pip install --quiet --require-hashes --requirement requirements-run.lock \
 && /opt/venv/bin/pip uninstall --quiet --yes pip setuptools
COPY bot bot
COPY cards cards
COPY dialogs dialogs
COPY store store
COPY docs/export.md docs/export.md
RUN /opt/venv/bin/python -m compileall -q bot cards dialogs store && chmod -R a+rX /opt

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin uthiek \
 && install --directory --owner=uthiek --mode=0700 /data
COPY --from=installed /opt /opt
WORKDIR /opt/uthiek
ENV PATH=/opt/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 \
    UTHIEK_DATA=/data UTHIEK_LOG=json
USER 10001
VOLUME /data
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as web; web.urlopen('http://127.0.0.1:' + (os.environ.get('UTHIEK_PORT') or '3978') + '/health', timeout=4)"]
CMD ["python", "-m", "bot", "serve"]
