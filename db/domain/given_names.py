"""Names that one person goes by: short forms, Welsh forms, other spellings.

Somebody is Margaret on the tenancy and Peggy at the counter, Muhammad on the
passport and Mohd on the form. A name may stand in several families: Bet may be
Elizabeth or Bethan.

Sources: the usual short forms of English and Welsh given names; the spellings
in which names come from Arabic, Urdu, Bengali and Turkish script to the United
Kingdom's registers.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from db.domain.names import tokens

_FAMILIES: Final = """
margaret peggy peg maggie meg mags marge madge greta rita marged megan mared
elizabeth elisabeth liz lizzie beth betty bet bess eliza elsie lisa libby elspeth
bethan beth bet
katherine catherine kathryn katharine kate katie kathy cathy kitty kit kath cath catrin
mary molly polly mair mari maria marie may
sarah sara sally sadie
anne ann anna annie nan nancy
susan susannah suzanne sue susie suzie
dorothy dot dottie dolly dora
patricia pat patsy trish tricia paddy
patrick pat paddy padraig
victoria vicky vicki tori
rebecca becky becca
jennifer jenny jen jenni
jane janet jan
jessica jess jessie
christine christina chris chrissie tina
christopher chris kit topher
alexandra alex sandra sandy lexi
alexander alex alec alasdair alistair sandy xander
samantha sam
samuel sam sammy
deborah debra deb debbie
barbara barb babs
eleanor elinor ellen nell nellie nora
helen nell elen lena
florence flo flora flossie
josephine jo josie
joanne joanna jo
joseph joe joey yusuf
philippa pippa pip
philip phil pip
veronica ronnie
winifred win winnie gwenfrewi
frances fran fanny frankie
francis frank frankie fran
gwendolen gwendolyn gwenllian gwen gwenda wendy
angharad anghie hari
william will bill billy willie liam gwilym wil
robert rob bob bobby robbie bert
richard rick dick richie ricky rhisiart dickie
john jack johnny jon ioan ieuan ifan sion evan jac
jonathan jon jonny
edward ed eddie ted teddy ned
edwin ed ned
theodore ted teddy theo
edmund ed ned
james jim jimmy jamie iago
henry harry hal hank harri
harold harry hal
thomas tom tommy tomos twm
michael mike mick micky meic mihangel
david dave davy dai dafydd dewi
charles charlie chas chuck siarl
charlotte charlie lottie lotte
anthony antony tony
andrew andy drew andras
albert al bert bertie
alfred alf fred alfie
frederick fred freddie
gerald gerry ged
geraldine gerry
george georgie sior
stephen steven steve steffan
stephanie steph
peter pete pedr

nicholas nick nicky
nicola nicky nick nikki
benjamin ben benny
daniel dan danny deiniol
matthew matt mathew
gregory greg grigor
laurence lawrence larry laurie
leonard len lenny
reginald reg reggie
ronald ron ronnie
raymond ray
kenneth ken kenny
vincent vince vinny
walter wally walt
hugh huw hughie
owen owain
evan ifan ieuan
rhys rees reece rhisiart
llewelyn llewellyn llew llywelyn
meredith maredudd
griffith griffiths gruffudd gruffydd guto gruff
myfanwy myf myfi
ap ab
mohammed muhammad mohamed mohammad mohamad muhammed mohamud mohd md mehmet محمد
ahmed ahmad ahmet أحمد احمد
mahmoud mahmood mahmud محمود
hussein hussain husain hossain hosein حسين
hassan hasan حسن
ali aly علي
abdullah abdallah abdulla عبدالله
abdul abdel abdal
yusuf yousef youssef yousuf yosef يوسف
ibrahim ebrahim abraham ibraheem إبراهيم
omar umar omer عمر
osman usman uthman othman عثمان
khalid khaled خالد
jamal gamal جمال
qasim kassim qassim kasim
mustafa mustapha moustafa مصطفى
sharif shareef cherif
tariq tarik tareq طارق
fatima fatimah fatemah fatma fatema فاطمة
aisha ayesha aysha aicha aishah عائشة
khadija khadijah khadeeja خديجة
zainab zaynab zeinab zeynep زينب
maryam mariam miriam مريم
layla leila laila leyla ليلى
noor nour nur نور
chowdhury choudhury chaudhry chaudhary choudhary choudry
syed sayed sayyid
sheikh shaikh shaykh
rahman rehman
begum begam
"""
"""One family a line; whoever bears one name of a line may bear another of it."""


def _by_name() -> dict[str, tuple[str, ...]]:
    named: dict[str, set[str]] = defaultdict(set)
    for line in _FAMILIES.splitlines():
        family = tokens(line)
        for name in family:
            named[name].update(family)
    return {name: tuple(sorted(others - {name})) for name, others in named.items()}


_ALSO: Final = _by_name()


def also_called(word: str) -> tuple[str, ...]:
    """Return other names of whoever is called *word*, a folded word of a name."""
    return _ALSO.get(word, ())


def same_person_forms(one: str, other: str) -> bool:
    """Return whether two folded words are forms of one name."""
    return one == other or other in _ALSO.get(one, ())
