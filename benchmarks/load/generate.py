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
OWN_FORMS = {'uk': ('ТОВ', 'ПП', 'АТ'), 'ru': ('ООО', 'АО', 'ЗАО'), 'pl': ('Spółka', 'Firma', 'Fundacja')}
PAYMENTS = {
    'uk': ('Оплата за послуги, {p}, договір № {n}.', 'Переказ коштів для {p} за оренду житла.', 'Отримувач {c}, рахунок {n} від травня.',
           'Повернення позики, платник {p}.', 'Прошу зарахувати платіж від {p} на користь {c}.', 'Аванс за меблі, замовлення {n}, {c}.'),
    'ru': ('Оплата по счёту {n}, плательщик {p}.', 'Перевод для {p} за ремонт квартиры.', 'Получатель {c}, договор {n}.',
           'Возврат долга, {p}.', 'Прошу перечислить средства от {p} в пользу {c}.', 'Предоплата за товар, заказ {n}, {c}.'),
    'pl': ('Przelew za czynsz, {p}, umowa {n}.', 'Zwrot kosztów, odbiorca {p}.', 'Faktura {n}, {c}, za materiały.',
           'Spłata pożyczki, {p}.', 'Zapłata od {p} dla {c} za usługi.', 'Zaliczka na meble, zamówienie {n}, {c}.'),
    'en': ('Payment to {p} for invoice {n}.', 'Rent for May from {p}.', 'Consulting fee, {c}, contract {n}.',
           'Refund of a deposit to {p}.', 'Transfer from {p} to {c} for services.', 'Advance for furniture, order {n}, {c}.'),
}
CYRILLIC = (('zh', 'ж'), ('ch', 'ч'), ('sk', 'ск'), ('ts', 'ц'), ('yu', 'ю'), ('ya', 'я'), *zip('abvgdezyiklmnoprstufh', 'абвгдезийклмнопрстуфх'))
# so many more of those that are to be asked once, so that a run does not begin anew
FRESH_TEXTS = 3
FRESH_QUESTIONS = 10
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


def sentences(language):
    path = HOME / f'service/src/test/resources/golden/normalization/{language}.tsv'
    lines = path.read_text(encoding='utf-8').splitlines()
    return [line.split('\t')[0] for line in lines if line and not line.startswith('#')]


def cyrillic(latin):
    for sounds, letters in CYRILLIC:
        latin = latin.replace(sounds, letters)
    return latin


class Names:
    """People and companies that nobody has named before, or, where a pool is given, some of them far more often than others."""

    def __init__(self, chance, given, pool=0):
        self.chance = chance
        self.given = given
        self.pools = {}
        self.pool = pool

    def one(self, language, kind):
        if not self.pool:
            return self.fresh(language, kind)
        pool = self.pools.get((language, kind))
        if pool is None:
            pool = self.pools[language, kind] = [self.fresh(language, kind) for _ in range(self.pool)]
        # the rank of Zipf's law with exponent 1
        return pool[int(len(pool) ** self.chance.random()) - 1]

    def fresh(self, language, kind):
        surname = word(self.chance)
        if language in ('uk', 'ru'):
            surname = cyrillic(surname.lower()).capitalize()
        if kind == 'person':
            return f'{self.chance.choice(self.given[language])} {surname}'
        return f'{self.chance.choice(OWN_FORMS[language])} «{surname}»' if language != 'en' else f'{surname} Trading Ltd'


def text(chance, plain, names, shortest, longest):
    """Sentences of one language; one in three names somebody, and the first always does."""
    language = chance.choice(LANGUAGES)
    parts, length, goal = [], 0, chance.randint(shortest, longest)
    while length < goal:
        if not parts or chance.random() < 0.33:
            sentence = chance.choice(PAYMENTS[language])
            sentence = sentence.replace('{p}', names.one(language, 'person')).replace('{c}', names.one(language, 'company'))
            sentence = sentence.replace('{n}', str(chance.randint(1, 9999)))
        else:
            sentence = chance.choice(plain[language])
        if parts and length + len(sentence) > longest:
            break
        parts.append(sentence)
        length += len(sentence) + 1
    return ' '.join(parts)


def make(folder, entities, texts, seed=7):
    chance = random.Random(seed)
    given = {language: given_names(language) for language in LANGUAGES}
    everyone = [name for names in given.values() for name in names]
    people = []
    with (folder / 'list.ftm.json').open('w', encoding='utf-8') as out:
        for number in range(entities):
            one = entity(number, chance, everyone)
            if one['schema'] == 'Person':
                people.append(one['caption'])
            out.write(json.dumps(one, ensure_ascii=False) + '\n')
    plain = {language: sentences(language) for language in LANGUAGES}
    new = Names(chance, given)
    again = Names(chance, given, 5_000)

    def write(name, bodies):
        with (folder / name).open('w', encoding='utf-8') as out:
            for body in bodies:
                out.write(json.dumps(body, ensure_ascii=False) + '\n')

    def under_a_thousand(names):
        return {'text': text(chance, plain, names, *((40, 160) if chance.random() < 0.65 else (300, 900)))}

    write('short.jsonl', (under_a_thousand(new) for _ in range(FRESH_TEXTS * texts)))
    write('skewed.jsonl', (under_a_thousand(again) for _ in range(texts)))
    write('mixed.jsonl', ({'text': text(chance, plain, new, *chance.choices(((40, 160), (300, 900), (2_000, 10_000)), (60, 35, 5))[0])}
                          for _ in range(texts)))
    write('long.jsonl', ({'text': text(chance, plain, new, 9_900, 10_000)} for _ in range(200)))
    write('cached.jsonl', ({'text': text(chance, plain, new, 40, 160)} for _ in range(100)))
    write('match.jsonl', ({'queries': {'q': {'schema': 'Person', 'properties': {'name': [asked(chance, people, everyone)]}}}}
                          for _ in range(FRESH_QUESTIONS * texts)))


def asked(chance, people, given):
    """A listed name, as it stands or with one letter lost, or somebody who is not listed."""
    if chance.random() < 0.5:
        return f'{chance.choice(given)} {word(chance)}'
    name = chance.choice(people)
    place = chance.randrange(1, len(name))
    return name if chance.random() < 0.5 else name[:place] + name[place + 1:]
