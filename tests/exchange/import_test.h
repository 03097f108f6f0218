// SPDX-License-Identifier: GPL-3.0-or-later
// A data file to import into, and questions about it.
#pragma once

#include "core/exchange/importer.h"
#include "core/store/backup.h"
#include "core/store/change.h"
#include "tests/exchange/exchange_data.h"

namespace kith::test {

struct ImportFixture
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store = Store::create(folder.filePath(QStringLiteral("a.kith")), NewFile{}, StoreOptions{});

    qint64 count(const char *type, const Condition &condition = {})
    {
        return store->count({QString::fromUtf8(type), condition, {}, {}});
    }
    // In minor units for money.
    qint64 sum(const char *type, const char *field, const Condition &condition = {})
    {
        return store->sum({QString::fromUtf8(type), condition, {}, {}}, QString::fromUtf8(field));
    }
    qint64 number(const QByteArray &sql) { return store->connection().integer(sql); }

    ImportResult import(const QString &type, const QString &source, ImportOptions options = {})
    {
        options.type = type;
        options.source = source;
        const ImportResult result = importFile(*store, options);
        if (result.read != result.created + result.updated + result.unchanged + result.rejected)
            qFatal("rows got lost");
        return result;
    }
    ImportResult importBytes(const QString &type, const QByteArray &bytes, ImportOptions options = {})
    {
        return import(type, writeFile(folder, QStringLiteral("source.csv"), bytes), std::move(options));
    }
    // Everything of a kind as it is, but version and updated_at.
    std::vector<QStringList> everything(const char *type)
    {
        std::vector<QStringList> rows;
        for (const Record &record : store->select({QString::fromUtf8(type), {}, {}, {}})) {
            QStringList row{QString::number(record.id())};
            for (const FieldInfo *field : record.shape().fields()) {
                if (qstrcmp(field->name, "updated_at") != 0)
                    row.append(plainValue(*field, record.value(*field), store->conventions()));
            }
            rows.push_back(row);
        }
        return rows;
    }
    void undo(const ImportResult &result) { Change::undo(*store, result.change); }
    QString findings() { return check(*store, false).findings.join(QLatin1Char(' ')); }
};

} // namespace kith::test
