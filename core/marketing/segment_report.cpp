// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/segment_report.h"

#include <algorithm>
#include <QCoreApplication>

#include "core/marketing/segments.h"
#include "core/model/types/segment.h"
#include "core/store/narrowing.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

void narrow(const Catalogue &catalogue, Table &table, RecordId segment, const Shape &people)
{
    for (TableRow &row : table.rows) {
        for (Cell &cell : row.cells) {
            if (!cell.records)
                continue;
            const auto path = pathToPeople(catalogue, catalogue.get(cell.records->type), people);
            if (!path)
                continue;
            const Condition its = inSegment(segment, *path);
            cell.records->where = cell.records->where.isTrivial() ? its : all({std::move(cell.records->where), its});
        }
    }
}

} // namespace

Table runSegmentReport(Store &store, const QString &name, const Params &params, const Progress &progress)
{
    const QString asked = params.set.value(u"segment"_s);
    const std::vector<Parameter> &own = report(name).parameters;
    const bool knowsSegments = std::any_of(own.begin(), own.end(), [](const Parameter &parameter) {
        return QLatin1StringView(parameter.name) == "segment"_L1;
    });
    if (asked.isEmpty() || knowsSegments)
        return runReport(store, name, params, progress);
    const RecordId segment = segmentNamed(store, asked);
    const Shape &people = store.catalogue().get(store.read(segment::type, segment)->get(segment::ofType));
    Params rest = params;
    rest.set.remove(u"segment"_s);
    const std::unique_ptr<Store> narrowed = store.another();
    narrowTo(*narrowed, segmentMembers(*store.read(segment::type, segment)));
    Table table = runReport(*narrowed, name, rest, progress);
    narrow(store.catalogue(), table, segment, people);
    table.notes.prepend(QCoreApplication::translate("report", "Only records of the segment “%1”.")
                            .arg(store.title(store.catalogue().get(u"segment"), segment)));
    return table;
}

} // namespace kith
