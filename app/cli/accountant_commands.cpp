// SPDX-License-Identifier: GPL-3.0-or-later
// accountant, journal and presets.
#include <QBuffer>
#include <QJsonDocument>
#include <QSaveFile>

#include "app/cli/call.h"
#include "app/cli/run.h"
#include "app/cli/text_table.h"
#include "core/exchange/accountant.h"
#include "core/exchange/journal.h"
#include "core/exchange/moving.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

QString plain(Store &store, Money amount)
{
    return formatUnits(amount.minor, store.currency().digits);
}

QJsonObject forPrograms(Store &store, const AccountantResult &result)
{
    QJsonArray files;
    for (const AccountantFile &file : result.files) {
        QJsonObject one{{u"name"_s, file.name}, {u"rows"_s, file.rows}, {u"sha256"_s, file.sha256}};
        for (const auto &[key, sum] : file.sums)
            one[key] = plain(store, sum);
        files.append(one);
    }
    return {{u"files"_s, files},
            {u"documents"_s, result.documents},
            {u"net"_s, plain(store, result.net)},
            {u"tax"_s, plain(store, result.tax)},
            {u"gross"_s, plain(store, result.gross)},
            {u"paid"_s, plain(store, result.paid)},
            {u"open"_s, plain(store, result.open)},
            {u"change"_s, result.change},
            {u"warnings"_s, QJsonArray::fromStringList(result.warnings)}};
}

} // namespace

Done runAccountant(Call &call)
{
    AccountantOptions options;
    options.period = parsePeriod(call.option(u"--period"_s));
    if (call.has(u"--preset"_s))
        options.preset = call.option(u"--preset"_s);
    options.folder = call.option(u"--out"_s);
    if (options.folder.isEmpty())
        throw Error(ErrorKind::Usage, translate("cli", "Name the folder for the files: --out DIR."));
    options.onlyChanged = call.has(u"--changed"_s);
    options.remember = !call.has(u"--no-mark"_s);
    Store &store = options.remember ? call.store() : call.readOnlyStore();
    const AccountantResult result = exportAccountant(store, options, call.output().progress());
    if (call.output().isJson) {
        call.output().json(forPrograms(store, result));
        return Good;
    }
    TextTable table(call.output(),
                    {{translate("cli", "file"), false}, {translate("cli", "rows"), true}, {u"SHA-256"_s, false}});
    for (const AccountantFile &file : result.files)
        table.add({file.name, QString::number(file.rows), file.sha256});
    table.finish();
    call.output().line(result.sentence);
    for (const QString &warning : result.warnings)
        call.output().message(warning);
    return Good;
}

Done runJournal(Call &call)
{
    Store &store = call.readOnlyStore();
    AccountantScope scope;
    const QString first =
        store.connection().text("SELECT min(day) FROM (SELECT min(ordered_on) AS day FROM \"order\" UNION "
                                "SELECT min(received_on) FROM payment UNION SELECT min(spent_on) FROM "
                                "expense)");
    const Day begin = QDate::fromString(first, Qt::ISODate);
    scope.period = call.has(u"--period"_s) ? parsePeriod(call.option(u"--period"_s))
                                           : Period{begin.isValid() ? begin : store.today(), store.today()};
    scope.accounts = accountsOf(accountantPreset(call.has(u"--preset"_s) ? call.option(u"--preset"_s) : u"generic"_s));
    const QString path = call.option(u"--out"_s);
    if (path.isEmpty()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        writeJournal(store, scope, buffer);
        call.output().raw(bytes);
        return Good;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::File, translate("cli", "“%1” cannot be written: %2.").arg(path, file.errorString()));
    const qint64 entries = writeJournal(store, scope, file);
    if (!file.commit())
        throw Error(ErrorKind::File, translate("cli", "“%1” cannot be written: %2.").arg(path, file.errorString()));
    if (call.output().isJson)
        call.output().json({{u"entries"_s, entries}, {u"file"_s, path}});
    else
        call.output().line(translate("cli", "%1 entries").arg(entries));
    return Good;
}

Done runPresets(Call &call)
{
    const QString name = call.argument(0);
    if (!name.isEmpty()) {
        QStringList known;
        for (const AccountantPreset &preset : accountantPresets()) {
            if (preset.key == name) {
                call.output().raw(QJsonDocument(preset.json).toJson());
                return Good;
            }
        }
        call.output().raw(QJsonDocument(movingPreset(name).json).toJson());
        return Good;
    }
    QJsonArray list;
    TextTable table(
        call.output(),
        {{translate("cli", "preset"), false}, {translate("cli", "for"), false}, {translate("cli", "name"), false}});
    const auto add = [&](const QString &key, const QString &use, const QString &title) {
        list.append(QJsonObject{{u"preset"_s, key}, {u"for"_s, use}, {u"name"_s, title}});
        if (!call.output().isJson)
            table.add({key, use, title});
    };
    for (const AccountantPreset &preset : accountantPresets())
        add(preset.key, u"accountant"_s, preset.name);
    for (const MovingPreset &preset : movingPresets())
        add(preset.key, u"move-in"_s, preset.name);
    if (call.output().isJson)
        call.output().json({{u"presets"_s, list}});
    else
        table.finish();
    return Good;
}

} // namespace kith::cli
