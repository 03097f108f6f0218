// SPDX-License-Identifier: GPL-3.0-or-later
// move-in.
#include "app/cli/call.h"
#include "app/cli/run.h"
#include "app/cli/text_table.h"
#include "core/exchange/moving.h"

namespace kith::cli {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Done runMoveIn(Call &call)
{
    Store &store = call.store();
    const MovingPreset preset = movingPreset(call.argument(1));
    const MovingResult result =
        moveIn(store, preset, call.argument(2), call.has(u"--dry-run"_s), call.output().progress());
    qint64 rejected = 0;
    QJsonArray files;
    for (const MovedFile &file : result.files) {
        rejected += file.result.rejected;
        QJsonArray rows;
        for (const RejectedRow &row : file.result.rejectedRows)
            rows.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, row.reason}});
        files.append(QJsonObject{{u"file"_s, file.file},
                                 {u"type"_s, file.type},
                                 {u"read"_s, file.result.read},
                                 {u"created"_s, file.result.created},
                                 {u"updated"_s, file.result.updated},
                                 {u"unchanged"_s, file.result.unchanged},
                                 {u"rejected"_s, file.result.rejected},
                                 {u"rejected_rows"_s, rows},
                                 {u"change"_s, file.result.change}});
        if (call.output().isJson)
            continue;
        call.output().line(file.file.isEmpty() ? translate("cli", "%1: no file for it").arg(file.type)
                                               : u"%1 → %2: %3"_s.arg(file.file, file.type, file.result.sentence()));
        for (const QString &warning : file.result.warnings)
            call.output().message(warning);
        for (size_t i = 0; i < std::min<size_t>(file.result.rejectedRows.size(), 5); ++i)
            call.output().message(
                translate("cli", "line %1: %2")
                    .arg(QString::number(file.result.rejectedRows[i].line), file.result.rejectedRows[i].reason));
    }
    if (call.output().isJson)
        call.output().json({{u"files"_s, files}, {u"unused"_s, QJsonArray::fromStringList(result.unused)}});
    else if (!result.unused.isEmpty())
        call.output().message(translate("cli", "Not used: %1.").arg(result.unused.join(", "_L1)));
    return rejected > 0 ? DataSaysNo : Good;
}

} // namespace kith::cli
