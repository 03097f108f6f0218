// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/id_set.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonObject>

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

[[noreturn]] void refuse()
{
    throw Error(ErrorKind::Invalid, QCoreApplication::translate("query", "This filter cannot be read: %1")
                                        .arg(QCoreApplication::translate("query", "its list of records is damaged.")));
}

} // namespace

QJsonValue packedIds(std::vector<RecordId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QByteArray bytes;
    bytes.reserve(qsizetype(ids.size()) + 16);
    RecordId last = 0;
    for (RecordId id : ids) {
        quint64 difference = quint64(id - last);
        last = id;
        while (difference >= 0x80) {
            bytes.append(char((difference & 0x7f) | 0x80));
            difference >>= 7;
        }
        bytes.append(char(difference));
    }
    return QJsonObject{{u"ids"_s, QString::fromLatin1(bytes.toBase64())}, {u"count"_s, qint64(ids.size())}};
}

bool isPackedIds(const QJsonValue &value)
{
    return value.isObject() && value["ids"_L1].isString();
}

qint64 packedCount(const QJsonValue &value)
{
    return value["count"_L1].toInteger();
}

std::vector<RecordId> unpackedIds(const QJsonValue &value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value["ids"_L1].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        refuse();
    std::vector<RecordId> ids;
    RecordId last = 0;
    quint64 difference = 0;
    int shift = 0;
    for (const char byte : decoded.decoded) {
        if (shift > 56)
            refuse();
        difference |= quint64(uchar(byte) & 0x7f) << shift;
        shift += 7;
        if (uchar(byte) & 0x80)
            continue;
        last += RecordId(difference);
        ids.push_back(last);
        difference = 0;
        shift = 0;
    }
    if (shift != 0)
        refuse();
    return ids;
}

} // namespace kith
