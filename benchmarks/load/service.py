"""The service under load, as the load benchmarks start and ask it."""
import json
import os
import pathlib
import platform
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections import Counter

import generate

HERE = pathlib.Path(__file__).resolve().parent
HOME = HERE.parents[1]
PORT = 8390
CONNECTIONS = 32
# of the client that asks at fixed rates, as long as the server keeps up with them
AT_ONCE = 64
# as ./textscreen starts it, for what it cannot start: several services in one JVM
OPTIONS = ['-XX:+UseCompactObjectHeaders', '--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED',
           '-XX:+UseTransparentHugePages', f'-XX:VMOptionsFile={HOME}/jvm.options', f'-Dlogback.configurationFile={HOME}/logback.xml']
TICKS = os.sysconf('SC_CLK_TCK')


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def environment(folder, **more):
    return {**os.environ, 'TEXTSCREEN_DATA': str(folder / 'data'), **more}


def prepare(folder, entities):
    """Makes a list and texts in the folder and imports the list, unless they are there."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / 'match.jsonl').exists():
        say(f'making a list of {entities:,} entities, and texts')
        generate.make(folder, entities, 20_000)
    if not (folder / 'data/indexes/load').exists():
        say('importing')
        subprocess.run([HOME / 'textscreen', 'import', '--dataset', 'load', folder / 'list.ftm.json'], env=environment(folder), check=True)


class Server:
    """A service at a port, with what its start, its memory and its processor time came to."""

    def __init__(self, process, port, log):
        self.url = f'http://127.0.0.1:{port}'
        self.asked = {}
        self.process = process
        start = time.monotonic()
        while not self.ready():
            if self.process.poll() is not None or time.monotonic() - start > 300:
                sys.exit(f'the service does not start: see {log}')
            time.sleep(0.05)
        self.start = time.monotonic() - start

    @classmethod
    def alone(cls, folder, **settings):
        """The service as a user starts it."""
        log = folder / 'server.log'
        return cls(start([HOME / 'textscreen', 'serve'], environment(folder, SERVICE_PORT=str(PORT), **settings), log), PORT, log)

    @classmethod
    def beside(cls, folder, *services, **settings):
        """One service for each of the settings of config.yml, all in one JVM, so that they run the same compiled code on the same heap."""
        log = folder / 'servers.log'
        ports = range(PORT, PORT + len(services))
        words = [','.join(f'{name}={value}' for name, value in {'server.applicationConnectors[0].port': port, **own}.items())
                 for port, own in zip(ports, services)]
        command = [java(), *OPTIONS, '-cp', HOME / 'service/target/textscreen.jar', HERE / 'Beside.java', *words]
        process = start(command, environment(folder, TEXTSCREEN_HOME=str(HOME), **settings), log)
        return [cls(process, port, log) for port in ports]

    def ready(self):
        try:
            return urllib.request.urlopen(self.url + '/health/ready', timeout=2).status == 200
        except OSError:
            return False

    def files(self, name):
        """The files of that name under /proc, of the service and everything it started."""
        group = os.getpgid(self.process.pid)
        for file in pathlib.Path('/proc').glob(f'[0-9]*/{name}'):
            try:
                if os.getpgid(int(file.parts[2])) == group:
                    yield file.read_text()
            except (OSError, ValueError):
                pass

    def resident(self):
        """In megabytes."""
        return sum(int(rss.group(1)) for rss in (re.search(r'VmRSS:\s+(\d+)', status) for status in self.files('status')) if rss) / 1024

    def processor(self):
        """In seconds since the start."""
        return sum(map(seconds_of, self.files('stat')))

    def processor_of(self, thread):
        """In seconds since the start, of the threads whose names match."""
        return sum(seconds_of(stat) for stat in self.files('task/*/stat') if re.match(thread, stat[stat.index('(') + 1:]))

    def wrk(self, path, seconds, bodies=None):
        """Asks as fast as the connections go, and goes on in the file where the last call for it ended."""
        command = ['wrk', '-t2', f'-c{CONNECTIONS}', f'-d{seconds}s', '--latency', '--timeout', '10s']
        command += ['-s', HERE / 'texts.lua', self.url + path, '--', bodies, str(self.asked.get(bodies, 0) // 2)] if bodies else [self.url + path]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        failed = re.search(r'Non-2xx or 3xx responses: (\d+)', out)
        count = int(re.search(r'(\d+) requests in', out).group(1))
        self.asked[bodies] = self.asked.get(bodies, 0) + count
        rate = float(re.search(r'Requests/sec:\s+([\d.]+)', out).group(1))
        other = int(failed.group(1)) if failed else 0
        percent = {p: duration(out, p) for p in (50, 99)}
        return {'count': count, 'rate': rate * (1 - other / max(1, count)), 'other': other, 'p50': percent[50], 'p99': percent[99]}

    def one_by_one(self, path, bodies, count):
        """How long each of the first in the file took, in milliseconds."""
        took = []
        for line in bodies.read_text(encoding='utf-8').splitlines()[:count]:
            request = urllib.request.Request(self.url + path, line.encode(), {'Content-Type': 'application/json'})
            start = time.perf_counter()
            urllib.request.urlopen(request, timeout=60).read()
            took.append((time.perf_counter() - start) * 1000)
        return took

    def caches(self):
        """How often each cache had what it was asked for, and how often not."""
        metrics = urllib.request.urlopen(self.url + '/metrics', timeout=30).read().decode()
        return Counter({(kind, cache): float(times) for kind, cache, times in
                      re.findall(r'^textscreen_cache_(hits|misses)_total{cache="([^"]+)"} (\S+)$', metrics, re.M)})

    def stop(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(60)


def start(command, settings, log):
    return subprocess.Popen(command, env=settings, stdout=log.open('w'), stderr=subprocess.STDOUT, start_new_session=True)


def circumstances():
    """Of a measurement: machine, versions and commit, with a + where files were changed since."""
    commit = subprocess.run(['git', '-C', HOME, 'describe', '--always', '--dirty=+'], capture_output=True, text=True).stdout.strip()
    version = subprocess.run([java(), '--version'], capture_output=True, text=True).stdout.split('\n')[0]
    return f'{os.cpu_count()} processors, {platform.system()} {platform.release()}, {version}, commit {commit or "unknown"}'


def seconds_of(stat):
    return sum(map(int, stat.rpartition(')')[2].split()[11:13])) / TICKS


def duration(out, percentile):
    value, unit = re.search(rf'{percentile}%\s+([\d.]+)(us|ms|s|m)', out).groups()
    return float(value) * {'us': 0.001, 'ms': 1, 's': 1000, 'm': 60_000}[unit]


def at_rate(address, bodies, rate, seconds):
    """What the answers at the rate were; ten seconds at it go ahead and are not counted."""
    return at_rates(address, bodies, AT_ONCE, (rate, 10), (rate, seconds))[-1]


def at_rates(address, bodies, connections, *phases):
    """The same for rates and seconds that follow each other, each counted."""
    command = [java(), HERE / 'AtRate.java', address, bodies, str(connections), *(f'{rate}:{seconds}' for rate, seconds in phases)]
    return [json.loads(line) for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()]


def java():
    homes = [os.environ.get('JAVA_HOME', '')] + [str(p) for p in sorted(pathlib.Path('/usr/lib/jvm').glob('*'), reverse=True)]
    for home in homes:
        release = pathlib.Path(home, 'release')
        if home and release.exists():
            version = re.search(r'JAVA_VERSION="(\d+)', release.read_text())
            if version and int(version.group(1)) >= 21:
                return f'{home}/bin/java'
    return 'java'
