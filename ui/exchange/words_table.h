// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the file that mean nothing here yet, each with what it shall mean: an entry of the list, a record, nothing.
#pragma once

#include <QTableWidget>

#include "ui/exchange/import_draft.h"

class QComboBox;

namespace kith {

class WordsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit WordsTable(QWidget *parent);
    // Settled ones first, so that they can be changed.
    void show(Store &store, const ImportDraft &draft, const std::vector<OpenWord> &open);
    void retranslate();

signals:
    void settled(const kith::OpenWord &word, const std::optional<QString> &meaning); // nullopt: as before

private:
    void add(Store &store, const ImportDraft &draft, const OpenWord &word, const QString *meaning);
};

} // namespace kith
