"""The names of countries that a letter can be addressed to.

Source: ISO 3166-1, in the names used in English, with the older and shorter
names that people write.
"""

from __future__ import annotations

from typing import Final

from db.domain.names import fold

_HOME: Final = (
    "United Kingdom|UK|U.K.|Great Britain|Britain|GB|G.B.|England|Scotland|Wales|"
    "Cymru|Northern Ireland|Lloegr|Yr Alban|Gogledd Iwerddon|Y Deyrnas Unedig|"
    "Jersey|Guernsey|Alderney|Sark|Herm|Isle of Man"
)
"""Posted at home prices: a line with one of these is left out of an address."""

_ABROAD: Final = (
    "Afghanistan|Albania|Algeria|American Samoa|Andorra|Angola|Anguilla|"
    "Antigua and Barbuda|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|"
    "Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|"
    "Bhutan|Bolivia|Bonaire|Bosnia and Herzegovina|Botswana|Brazil|"
    "British Virgin Islands|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|"
    "Cameroon|Canada|Cape Verde|Cayman Islands|Central African Republic|Chad|"
    "Chile|China|Christmas Island|Cocos Islands|Colombia|Comoros|Congo|"
    "Cook Islands|Costa Rica|Côte d'Ivoire|Croatia|Cuba|Curaçao|Cyprus|"
    "Czech Republic|Czechia|Democratic Republic of the Congo|Denmark|Djibouti|"
    "Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|"
    "Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Falkland Islands|"
    "Faroe Islands|Fiji|Finland|France|French Guiana|French Polynesia|Gabon|"
    "Gambia|Georgia|Germany|Ghana|Gibraltar|Greece|Greenland|Grenada|Guadeloupe|"
    "Guam|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|"
    "Iceland|India|Indonesia|Iran|Iraq|Ireland|Republic of Ireland|Eire|Israel|"
    "Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|"
    "Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|"
    "Lithuania|Luxembourg|Macao|Macau|Macedonia|North Macedonia|Madagascar|Malawi|"
    "Malaysia|Maldives|Mali|Malta|Marshall Islands|Martinique|Mauritania|"
    "Mauritius|Mayotte|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|"
    "Montserrat|Morocco|Mozambique|Myanmar|Burma|Namibia|Nauru|Nepal|Netherlands|"
    "The Netherlands|Holland|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|"
    "Niue|Norfolk Island|North Korea|Northern Mariana Islands|Norway|Oman|"
    "Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|"
    "Pitcairn|Poland|Portugal|Puerto Rico|Qatar|Réunion|Romania|Russia|Rwanda|"
    "Saint Barthélemy|Saint Helena|Saint Kitts and Nevis|Saint Lucia|Saint Martin|"
    "Saint Pierre and Miquelon|Saint Vincent and the Grenadines|Samoa|San Marino|"
    "São Tomé and Príncipe|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|"
    "Singapore|Sint Maarten|Slovakia|Slovenia|Solomon Islands|Somalia|"
    "South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|"
    "Svalbard and Jan Mayen|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|"
    "Tanzania|Thailand|Timor-Leste|Togo|Tokelau|Tonga|Trinidad and Tobago|Tunisia|"
    "Turkey|Türkiye|Turkmenistan|Turks and Caicos Islands|Tuvalu|Uganda|Ukraine|"
    "United Arab Emirates|UAE|United States|United States of America|USA|U.S.A.|"
    "America|United States Virgin Islands|Uruguay|Uzbekistan|Vanuatu|Vatican|"
    "Venezuela|Vietnam|Wallis and Futuna|Western Sahara|Yemen|Zambia|Zimbabwe"
)

_HOME_NAMES: Final = frozenset(map(fold, _HOME.split("|")))
_ABROAD_NAMES: Final = {fold(name): name for name in _ABROAD.split("|")}


def is_home(line: str) -> bool:
    """Return whether *line* names the United Kingdom, a part or an island of it."""
    return fold(line) in _HOME_NAMES


def country_abroad(line: str) -> str | None:
    """Return the usual name of the foreign country that *line* is, if it is one."""
    return _ABROAD_NAMES.get(fold(line))
