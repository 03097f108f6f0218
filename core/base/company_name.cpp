// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/company_name.h"

#include <QSet>
#include <QStringList>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// Only ever left out at the end of a name ("AB Gustavsson" keeps its AB).
const QSet<QString> &legalForms()
{
    static const QSet<QString> words{
        u"ltd"_s,  u"limited"_s, u"inc"_s, u"incorporated"_s, u"corp"_s, u"corporation"_s, u"co"_s,  u"company"_s,
        u"llc"_s,  u"llp"_s,     u"lp"_s,  u"plc"_s,          u"gmbh"_s, u"mbh"_s,         u"ag"_s,  u"kg"_s,
        u"ohg"_s,  u"gbr"_s,     u"ug"_s,  u"ek"_s,           u"kgaa"_s, u"se"_s,          u"sa"_s,  u"sas"_s,
        u"sarl"_s, u"srl"_s,     u"spa"_s, u"sl"_s,           u"bv"_s,   u"nv"_s,          u"ab"_s,  u"as"_s,
        u"aps"_s,  u"oy"_s,      u"oyj"_s, u"pty"_s,          u"pte"_s,  u"kk"_s,          u"pvt"_s, u"and"_s,
        u"sro"_s,  u"spzoo"_s,   u"kft"_s, u"ltda"_s,         u"lda"_s,  u"group"_s};
    return words;
}

const QStringList &chineseForms()
{
    static const QStringList endings{u"股份有限公司"_s, u"有限责任公司"_s, u"集团有限公司"_s, u"有限公司"_s,
                                     u"总公司"_s,       u"分公司"_s,       u"公司"_s,         u"集团"_s};
    return endings;
}

QStringList wordsOf(QString folded)
{
    // "s.a." and "e.K." are words, "&" and commas are none; what stands in brackets tells branches apart.
    folded.remove(u'.');
    for (QChar &c : folded) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString companyKey(QStringView name)
{
    QStringList words = wordsOf(fold(name));
    while (words.size() > 1 && legalForms().contains(words.constLast()))
        words.removeLast();
    QString key = words.join(u' ');
    for (const QString &ending : chineseForms()) {
        if (key.endsWith(ending) && key.size() > ending.size() + 1) {
            key.chop(ending.size());
            break;
        }
    }
    return key.trimmed();
}

} // namespace kith
