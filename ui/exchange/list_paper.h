// SPDX-License-Identifier: GPL-3.0-or-later
// A list as pages to print or to keep: headings in the language of the window, page numbers.
#pragma once

#include <QList>

#include "core/base/progress.h"
#include "core/report/table.h"
#include "core/store/store.h"

namespace kith {

struct ListPaper
{
    Table table; // every cell as a person reads it
    QList<bool> figures;
};

// May run in a job. Throws Error{Usage} for more rows than anybody leafs through.
ListPaper listPaper(Store &store, const Query &query, const Progress &progress = {});
// A4, landscape. On the thread of the window.
void writeListPdf(Store &store, const ListPaper &paper, const QString &path); // throws Error{File}
// `kith --render list FILE QUERY.json --out F.pdf`: what kith-cli asks for.
void renderList(Store &store, const QString &queryPath, const QString &path);

} // namespace kith
