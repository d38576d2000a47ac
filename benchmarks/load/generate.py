"""Makes what the load benchmark asks about: a list of invented people, companies and ships, and texts of the tests' own sentences."""
import json
import pathlib
import random

HOME = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ('uk', 'ru', 'pl', 'en')
STARTS = 'ba be bo bra chu da do dra ga go gra hu ka ko kra la le lu ma mi mo na ne ny pa pe po ra ro ru sa se sko ta te tu va ve vo za zhu zo'.split()
MIDDLES = 'bo chy da do gi hu ka ke ko la li lo lu ma mi mo na ni no pe ra re ri ro sa si ta ti to va vi vo za zi'.split()
ENDS = 'bek chuk dan dov ev gan ich in ko kov l lin man n nak nenko ner ov ova r renko ska ski sky son ten ton tsev tyuk v vich yak'.split()
FORMS = ('Ltd', 'LLC', 'JSC', 'GmbH', 'Sp. z o.o.', 'S.A.', 'ООО', 'ТОВ')
TRADES = ('Trading', 'Shipping', 'Invest', 'Energy', 'Logistics', 'Metals', 'Agro', 'Consulting', 'Holding', 'Textile')


def given_names(language):
    lines = (HOME / f'dictionaries/{language}/given-names.tsv').read_text(encoding='utf-8').splitlines()
    return [line.split('\t')[0] for line in lines if line and not line.startswith('#')]


def word(chance):
    middle = ''.join(chance.choice(MIDDLES) for _ in range(chance.choice((0, 1, 1, 2))))
    return (chance.choice(STARTS) + middle + chance.choice(ENDS)).capitalize()


def entity(number, chance, given):
    kind = chance.random()
    if kind < 0.7:
        name = f'{chance.choice(given)} {word(chance)}'
        properties = {'name': [name], 'country': [chance.choice(('ua', 'ru', 'pl', 'by', 'kz', 'ir', 'cn'))],
                      'birthDate': [f'{chance.randint(1930, 2004)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}']}
        if chance.random() < 0.4:
            properties['alias'] = [f'{chance.choice(given)} {name.split(" ", 1)[1]}']
        if chance.random() < 0.3:
            properties['passportNumber'] = [f'{chance.choice("ABCXYZ")}{chance.choice("ABCXYZ")}{chance.randint(100000, 999999)}']
        schema = 'Person'
    elif kind < 0.95:
        properties = {'name': [f'{word(chance)} {chance.choice(TRADES)} {chance.choice(FORMS)}'],
                      'registrationNumber': [str(chance.randint(10**7, 10**8 - 1))]}
        schema = 'Company'
    else:
        properties = {'name': [f'{word(chance)} {word(chance)}'.upper()], 'imoNumber': [str(chance.randint(5_000_000, 9_999_999))]}
        schema = 'Vessel'
    return {'id': f'load-{number}', 'schema': schema, 'caption': properties['name'][0], 'properties': properties,
            'datasets': ['load'], 'target': True}


def sentences():
    found = []
    for kind in ('names', 'normalization'):
        for language in LANGUAGES:
            path = HOME / f'service/src/test/resources/golden/{kind}/{language}.tsv'
            for line in path.read_text(encoding='utf-8').splitlines():
                if line and not line.startswith('#'):
                    found.append((language, line.split('\t')[0]))
    return found


def text(chance, pool, listed, shortest, longest):
    """Sentences of one language, one in eight texts with a listed name in it, of a length between the two."""
    own = pool[chance.choice(LANGUAGES)]
    parts, length, goal = [], 0, chance.randint(shortest, longest)
    while length < goal:
        sentence = chance.choice(own)
        if parts and length + len(sentence) > longest:
            break
        parts.append(sentence if sentence[-1] in '.!?…' else sentence + '.')
        length += len(parts[-1]) + 1
    if chance.random() < 0.125:
        parts.insert(chance.randint(0, len(parts)), f'{chance.choice(listed)}, {chance.randint(1, 999)}.')
    return ' '.join(parts)


def make(folder, entities, texts, seed=7):
    chance = random.Random(seed)
    given = [name for language in LANGUAGES for name in given_names(language)]
    listed = []
    with (folder / 'list.ftm.json').open('w', encoding='utf-8') as out:
        for number in range(entities):
            one = entity(number, chance, given)
            listed.append(one)
            out.write(json.dumps(one, ensure_ascii=False) + '\n')
    names = [one['caption'] for one in listed]
    pool = {language: [s for l, s in sentences() if l == language] for language in LANGUAGES}

    def write(name, bodies):
        with (folder / name).open('w', encoding='utf-8') as out:
            for body in bodies:
                out.write(json.dumps(body, ensure_ascii=False) + '\n')

    write('short.jsonl', ({'text': text(chance, pool, names, 40, 160) if chance.random() < 0.65 else text(chance, pool, names, 300, 900)}
                          for _ in range(texts)))
    write('mixed.jsonl', ({'text': text(chance, pool, names, *chance.choices(((40, 160), (300, 900), (2_000, 10_000)), (60, 35, 5))[0])}
                          for _ in range(texts)))
    write('long.jsonl', ({'text': text(chance, pool, names, 9_900, 10_000)} for _ in range(200)))
    write('cached.jsonl', ({'text': text(chance, pool, names, 40, 160)} for _ in range(100)))
    people = [one for one in listed if one['schema'] == 'Person']
    write('match.jsonl', ({'queries': {'q': {'schema': 'Person', 'properties': asked(chance, people, given)}}} for _ in range(texts)))


def asked(chance, people, given):
    """A listed name, as it stands or with one letter lost, or somebody who is not listed."""
    if chance.random() < 0.5:
        return {'name': [f'{chance.choice(given)} {word(chance)}']}
    name = chance.choice(people)['properties']['name'][0]
    place = chance.randrange(1, len(name))
    return {'name': [name if chance.random() < 0.5 else name[:place] + name[place + 1:]]}
