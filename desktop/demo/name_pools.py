"""Names from the many places that a council's people come from.

Given and family names are drawn apart, so that nobody in particular is meant.
Half of the English family names are put together from pieces.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final


@dataclass(frozen=True, slots=True)
class Names:
    """The names of people of one background.

    Attributes:
        share: how many in a hundred households have them.
        languages: ISO 639 codes that are spoken besides English.
        fluent: the share of grown-ups who are at ease in English.
    """

    share: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    languages: tuple[str, ...] = ()
    fluent: float = 1.0


_STARTS: Final = (
    "Ash Bar Beck Birch Black Bram Brod Burn Cal Car Clay Cobb Cran Dal Dun East "
    "Elm Fair Fen Gar Glen Hal Hart Hazel Heath Holm Hurst Kel Kirk Lang Lark Leigh "
    "Lin Mar Mead Mill Nether Nor Oak Or Pem Pen Quar Raven Red Rush Sal Sel Shel "
    "Stan Stoke Swal Tarn Thorn Tol Under Wal War Wel Whit Wil Win Wood Yar"
).split()
_ENDS: Final = (
    "acre bourne bridge brook bury by combe cott croft dale den don field ford gate "
    "grave ham hurst land law ley low mere mond more over ridge sett shaw stead "
    "thorpe ton wade ward well wick worth"
).split()
COINED: Final = tuple(
    (start + end).replace("hh", "h").replace("ss", "s")
    for start in _STARTS
    for end in _ENDS
)

ENGLISH: Final = Names(
    52,
    tuple(
        "Abigail Alice Amelia Amy Angela Anne Barbara Beatrice Bethany Brenda Carol "
        "Caroline Charlotte Chloe Christine Claire Deborah Diane Doris Dorothy Edith "
        "Eleanor Elizabeth Ella Emily Emma Eva Florence Freya Georgia Gillian Grace "
        "Hannah Harriet Hazel Heather Helen Isabella Jacqueline Jade Jane Janet Jean "
        "Jennifer Jessica Joan Josephine Joyce Judith Julia Karen Katherine Kathleen "
        "Kelly Laura Leanne Lily Linda Louise Lucy Margaret Maria Marjorie Mary "
        "Matilda Maureen Megan Molly Natalie Nicola Olivia Pamela Patricia Pauline "
        "Phoebe Rachel Rebecca Rose Rosemary Ruth Sally Samantha Sandra Sarah Sharon "
        "Sheila Shirley Sophie Stephanie Susan Sylvia Tracey Valerie Victoria Wendy "
        "Winifred Yvonne Zoe".split()
    ),
    tuple(
        "Aaron Adam Adrian Alan Albert Alexander Alfie Andrew Anthony Archie Arthur "
        "Barry Benjamin Bernard Brian Callum Charles Christopher Clive Colin Connor "
        "Craig Daniel Darren David Dean Dennis Derek Donald Douglas Edward Eric Ernest "
        "Ethan Finley Francis Frank Frederick Gareth Gary Geoffrey George Gerald "
        "Gordon Graham Gregory Harold Harry Henry Herbert Howard Hugh Ian Isaac Jack "
        "Jacob Jake James Jason Jeremy John Jonathan Joseph Joshua Keith Kenneth Kevin "
        "Kyle Lee Leonard Leslie Lewis Liam Luke Malcolm Mark Martin Matthew Maurice "
        "Michael Nathan Neil Nicholas Nigel Norman Oliver Oscar Patrick Paul Peter "
        "Philip Ralph Raymond Reginald Richard Robert Roger Ronald Roy Russell Ryan "
        "Samuel Sean Simon Stanley Stephen Steven Stuart Terence Thomas Timothy Tony "
        "Trevor Victor Vincent Walter Wayne William Zachary".split()
    ),
    tuple(
        "Smith Jones Taylor Brown Wilson Johnson Walker Wright Robinson Thompson White "
        "Hughes Green Hall Wood Harris Martin Jackson Clarke Clark Turner Hill Cooper "
        "Ward Moore King Baker Harrison Allen Scott Bennett Cook Shaw Price Phillips "
        "Parker Marshall Simpson Bell Bailey Richardson Carter Collins Palmer Knight "
        "Mason Webb Rogers Hunt Mills Holmes Matthews Fisher Barnes Chapman Harvey "
        "Dixon Butler Pearson Fletcher Hudson Lawrence Saunders Bradley Spencer West "
        "Burton Watts Payne Pratt Whitehead Atkinson Booth Ashworth O'Brien Smythe "
        "Brooke-Taylor St._John Ashworth-Pryce D'Arcy".split()
    ),
)
WELSH: Final = Names(
    9,
    tuple(
        "Angharad Bethan Bronwen Carys Catrin Cerys Efa Eirlys Elen Ffion Gwen "
        "Gwenllian Haf Heledd Lowri Mair Megan Menna Nerys Nia Rhiannon Rhian Sioned "
        "Siân Tegan".split()
    ),
    tuple(
        "Aled Alun Bryn Dafydd Dewi Dylan Emyr Eurig Gareth Geraint Glyn Gruffudd "
        "Gwilym Huw Idris Ieuan Ifan Iolo Iwan Llŷr Llewelyn Meirion Owain Rhodri Rhys "
        "Siôn Tomos Tudur".split()
    ),
    tuple(
        "Williams Davies Evans Thomas Roberts Lewis Griffiths Morgan Lloyd Owen Powell "
        "Pritchard Llewellyn ap_Rhys Jenkins Gwynne Vaughan Bevan Rees Hopkins".split()
    ),
    ("cy",),
)
SOUTH_ASIAN: Final = Names(
    13,
    tuple(
        "Aisha Amina Anjali Asha Deepika Farzana Fatima Gurpreet Harpreet Jasmin "
        "Kavita Kiran Lakshmi Meera Nadia Nasreen Neha Nusrat Parveen Pooja Priya "
        "Rukhsana Sadia Sana Shabana Simran Sunita Yasmin Zara".split()
    ),
    tuple(
        "Aamir Abdul Ahmed Ali Amit Arjun Balwinder Bilal Deepak Dev Gurdeep Hamza "
        "Harjit Imran Iqbal Jaspal Kamran Khalid Mohammed Muhammad Naveed Raj Rajesh "
        "Rashid Ravi Salman Sanjay Sunil Tariq Usman Vikram Zahid".split()
    ),
    tuple(
        "Patel Khan Hussain Ahmed Ali Begum Singh Kaur Shah Sharma Akhtar Mahmood "
        "Iqbal "
        "Malik Chowdhury Rahman Islam Miah Uddin Gill Sidhu Dhillon Desai Mistry "
        "Chaudhry Bibi Rehman Mehta Joshi".split()
    ),
    ("pa", "ur", "bn", "gu"),
    0.75,
)
POLISH: Final = Names(
    7,
    tuple(
        "Agnieszka Aleksandra Anna Barbara Beata Dorota Elżbieta Ewa Gabriela Iwona "
        "Joanna Justyna Katarzyna Magdalena Małgorzata Monika Renata Zofia "
        "Żaneta".split()
    ),
    tuple(
        "Adam Andrzej Bartosz Dariusz Grzegorz Jacek Jakub Jan Kamil Krzysztof Łukasz "
        "Maciej Marcin Mateusz Paweł Piotr Przemysław Rafał Sławomir Stanisław Tomasz "
        "Wojciech Zbigniew".split()
    ),
    tuple(
        "Nowak Kowalczyk Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański "
        "Woźniak Dąbrowski Kozłowski Jankowski Mazur Krawczyk Piotrowski Grabowski "
        "Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Stępień Górski".split()
    ),
    ("pl",),
    0.7,
)
WEST_AFRICAN: Final = Names(
    6,
    tuple(
        "Abena Adaeze Adwoa Afua Akosua Ama Amara Chiamaka Chidinma Efua Esi Folake "
        "Funmilayo Ifeoma Kehinde Ngozi Nkechi Ọlá Temitope Yaa Yetunde".split()
    ),
    tuple(
        "Adebayo Ayo Babatunde Chidi Chukwuemeka Dele Ebo Emeka Femi Ikenna Kofi Kojo "
        "Kwabena Kwame Kwesi Obinna Olumide Oluwaseun Segun Tunde Yaw".split()
    ),
    tuple(
        "Mensah Owusu Osei Boateng Asante Appiah Agyeman Amoah Addo Okafor Okonkwo "
        "Adeyemi Adebayo Balogun Eze Nwosu Obi Ogunleye Oyelaran Danquah Sesay "
        "Kamara".split()
    ),
    ("yo", "ig", "ak"),
    0.9,
)
ARABIC: Final = Names(
    4,
    ("Amal", "Dalal", "Hala", "Huda", "Layla", "Maryam", "Noor", "Rania", "Salma")
    + ("Samira", "Zainab", "فاطمة", "مريم"),
    ("Ahmad", "Bashar", "Faisal", "Hassan", "Ibrahim", "Karim", "Khaled", "Mahmoud")
    + ("Nabil", "Omar", "Samir", "Walid", "Yusuf", "Ziad", "محمد", "يوسف"),
    ("Al-Masri", "Haddad", "Khoury", "Mansour", "Nasser", "Saleh", "Hamdan", "Aziz")
    + ("El-Sayed", "Darwish", "Najjar", "Qasim", "الخطيب", "حداد"),
    ("ar",),
    0.55,
)
IRISH: Final = Names(
    4,
    ("Aoife", "Ciara", "Gráinne", "Maeve", "Niamh", "Órla", "Róisín", "Sinéad")
    + ("Siobhán", "Bríd", "Eileen", "Deirdre"),
    ("Cathal", "Ciarán", "Declan", "Eoin", "Fergus", "Oisín", "Pádraig", "Seán")
    + ("Tadhg", "Conor", "Brendan", "Cormac"),
    ("Murphy", "Kelly", "O'Sullivan", "Walsh", "Byrne", "Ryan", "O'Neill", "Doyle")
    + ("McCarthy", "Gallagher", "Kavanagh", "O'Donoghue", "MacMahon", "Fitzgerald"),
)
ELSEWHERE: Final = Names(
    5,
    ("Ana", "Andreea", "Beatriz", "Elena", "Giulia", "Ioana", "Linh", "Mei", "Oksana")
    + ("Olena", "Raluca", "Rosa", "Sofía", "Wei", "Yuki", "Zeynep", "Anaïs", "Žofie"),
    ("Andrei", "Carlos", "Dmytro", "Emre", "François", "Ion", "Jun", "João", "Luca")
    + ("Mehmet", "Mihai", "Oleksandr", "Pedro", "Tomáš", "Vasile", "Yan", "Björn"),
    ("Popescu", "Ionescu", "Yılmaz", "Nguyễn", "Chen", "Wong", "Silva", "Rossi", "Li")
    + ("Shevchenko", "Kovalenko", "García", "Ferreira", "Demir", "Müller", "Novák")
    + ("Øvergård", "Xu"),
    ("ro", "pt", "uk", "tr", "zh", "vi", "es"),
    0.6,
)

POOLS: Final = (
    ENGLISH,
    WELSH,
    SOUTH_ASIAN,
    POLISH,
    WEST_AFRICAN,
    ARABIC,
    IRISH,
    ELSEWHERE,
)
_SHARES: Final = tuple(pool.share for pool in POOLS)
_COINED_SHARE: Final = 0.5


def pick_pool(random: Random) -> Names:
    """Return the background of a household."""
    return random.choices(POOLS, _SHARES)[0]


def pick_family(random: Random, pool: Names) -> str:
    """Return a family name; the first of each pool are the commonest."""
    if pool is ENGLISH and random.random() < _COINED_SHARE:
        return random.choice(COINED)
    place = int(len(pool.families) * random.random() ** 1.6)
    return pool.families[place].replace("_", " ")


def pick_given(random: Random, pool: Names, *, woman: bool) -> str:
    """Return a given name."""
    return random.choice(pool.women if woman else pool.men)


_SLIPS: Final = (
    ("ph", "f"), ("f", "ph"), ("ie", "ei"), ("ei", "ie"), ("y", "i"), ("i", "y"),
    ("ll", "l"), ("l", "ll"), ("tt", "t"), ("nn", "n"), ("n", "nn"), ("ck", "k"),
    ("c", "k"), ("k", "c"), ("s", "z"), ("oo", "u"), ("au", "or"), ("e", "a"),
)  # fmt: skip


def misspelt(random: Random, name: str) -> str:
    """Return *name* as somebody in a hurry wrote it down."""
    slips = [slip for slip in _SLIPS if slip[0] in name.lower()[1:]]
    if not slips:
        place = random.randrange(1, len(name)) if len(name) > 1 else 0
        return name[:place] + name[place:][:1] + name[place:]
    wrong, right = random.choice(slips)
    place = name.lower().index(wrong, 1)
    return name[:place] + right + name[place + len(wrong) :]
