// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/words_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>

#include "core/exchange/record_links.h"
#include "ui/exchange/box_table.h"
#include "ui/theme/theme.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

enum Column { HeadingColumn, TextColumn, RowsColumn, MeaningColumn, Columns };

} // namespace

WordsTable::WordsTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(u"importWords"_s);
    setUpBoxTable(*this, Columns);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(RowsColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MeaningColumn, QHeaderView::Fixed);
    header->resizeSection(MeaningColumn, 188 + metrics::row);
    retranslate();
}

void WordsTable::retranslate()
{
    setHorizontalHeaderLabels({tr("Column"), tr("In the file"), tr("Rows"), tr("Means")});
}

void WordsTable::show(Store &store, const ImportDraft &draft, const std::vector<OpenWord> &open)
{
    setRowCount(0);
    for (const ImportDraft::Settled &one : draft.settled)
        add(store, draft, one.word, &one.meaning);
    for (const OpenWord &word : open)
        add(store, draft, word, nullptr);
}

void WordsTable::add(Store &store, const ImportDraft &draft, const OpenWord &word, const QString *meaning)
{
    const int row = rowCount();
    insertRow(row);
    const QString rows = QLocale(languageCode(currentLanguage())).toString(word.rows);
    const QStringList texts{word.column, word.text, word.rows > 0 ? rows : QString()};
    for (int column = 0; column < texts.size(); ++column) {
        auto *cell = new QTableWidgetItem(texts.at(column));
        cell->setToolTip(texts.at(column));
        if (column == RowsColumn)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, column, cell);
    }
    auto *box = new QComboBox(this);
    box->setObjectName(u"meaning.%1.%2"_s.arg(word.column, word.text));
    box->setAccessibleName(tr("Meaning of %1").arg(word.text));
    const kith::Shape &shape = store.catalogue().get(word.kind);
    const bool isAdded = word.isNewEntry || (!word.field && draft.createMissing);
    box->addItem(isAdded ? tr("added as new") : tr("not known: rows are left out"), QVariant());
    if (word.field) {
        for (const Choice &choice : store.choices(QString::fromLatin1(word.field->choices))) {
            if (choice.active)
                box->addItem(choice.label, choice.key);
        }
    } else {
        for (const auto &[id, title] : word.candidates)
            box->addItem(shape.singular() + u' ' + title,
                         u"%1-%2@%3"_s.arg(word.kind).arg(id).arg(store.setting(u"file_uid"_s)));
    }
    box->addItem(tr("nothing: stays empty"), QString());
    if (meaning) {
        int index = 0;
        for (int i = 1; i < box->count(); ++i) {
            if (box->itemData(i).toString() == *meaning)
                index = i;
        }
        if (index == 0) { // chosen once, and not among the candidates any more
            box->addItem(*meaning, *meaning);
            index = box->count() - 1;
        }
        box->setCurrentIndex(index);
    }
    connect(box, &QComboBox::activated, this, [this, word, box] {
        const QVariant chosen = box->currentData();
        emit settled(word, chosen.isValid() ? std::optional(chosen.toString()) : std::nullopt);
    });
    setCellWidget(row, MeaningColumn, box);
}

} // namespace kith
