// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the file with a sample, and the field that each goes into.
#pragma once

#include <QTableWidget>

#include "core/exchange/guess_mapping.h"
#include "ui/exchange/import_draft.h"

namespace kith {

class MappingTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent);
    void show(const ImportDraft &draft, const Catalogue &catalogue);
    void retranslate();

signals:
    void targetChosen(int column, const QString &path);

private:
    void showMark(int row, const ColumnTarget &target);
};

} // namespace kith
