// SPDX-License-Identifier: GPL-3.0-or-later
// Worked cases with right answers; they lie beside the test data and are not part of the program.
#pragma once

#include "tests/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace kith::test {

// The case with that id, with `input` and `expected`; an empty object when the files are missing.
inline QJsonObject analyticsCase(const QString &file, const QString &id)
{
    const QString data = kith::test::testData();
    QFile source(data + QStringLiteral("/../analytics-cases/") + file + QStringLiteral(".json"));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray cases = QJsonDocument::fromJson(source.readAll()).object()[QStringLiteral("cases")].toArray();
    for (const QJsonValue one : cases) {
        if (one[QStringLiteral("id")].toString() == id)
            return one.toObject();
    }
    return {};
}

// All ids of a file, in its order.
inline QStringList analyticsCaseIds(const QString &file)
{
    QFile source(testData() + QStringLiteral("/../analytics-cases/") + file + QStringLiteral(".json"));
    QStringList ids;
    if (!source.open(QIODevice::ReadOnly))
        return ids;
    const QJsonArray cases = QJsonDocument::fromJson(source.readAll()).object()[QStringLiteral("cases")].toArray();
    for (const QJsonValue one : cases)
        ids << one[QStringLiteral("id")].toString();
    return ids;
}

} // namespace kith::test
