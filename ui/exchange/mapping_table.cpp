// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mapping_table.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>

#include "ui/exchange/box_table.h"
#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

MappingTable::MappingTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(u"importMapping"_s);
    setUpBoxTable(*this, 4);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(2, QHeaderView::Fixed);
    header->setSectionResizeMode(3, QHeaderView::Fixed);
    header->resizeSection(2, 188);
    header->resizeSection(3, metrics::row);
    retranslate();
}

void MappingTable::retranslate()
{
    setHorizontalHeaderLabels({tr("Column"), tr("Sample"), tr("Field"), QString()});
}

void MappingTable::show(const ImportDraft &draft, const Catalogue &catalogue)
{
    setRowCount(0);
    setRowCount(int(draft.source.headings.size()));
    const std::vector<TargetChoice> choices = targetChoices(catalogue, catalogue.get(draft.type));
    for (int row = 0; row < rowCount(); ++row) {
        const QString heading = draft.source.headings.at(row);
        auto *name = new QTableWidgetItem(heading);
        name->setToolTip(heading);
        setItem(row, 0, name);
        QString sample;
        for (const QStringList &cells : draft.source.rows) {
            sample = cells.value(row).simplified();
            if (!sample.isEmpty())
                break;
        }
        auto *example = new QTableWidgetItem(sample);
        example->setForeground(colour(Token::Secondary));
        example->setToolTip(sample);
        setItem(row, 1, example);

        auto *box = new QComboBox(this);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setAccessibleName(tr("Field for the column %1").arg(heading));
        box->addItem(tr("Not imported"), QString());
        for (const TargetChoice &choice : choices)
            box->addItem(choice.label, choice.path);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        const ColumnTarget &target = draft.targets[size_t(row)];
        int index = box->findData(target.path);
        if (index < 0) { // through more than one reference: not offered, but possible
            box->addItem(target.path, target.path);
            index = box->count() - 1;
        }
        box->setCurrentIndex(index);
        connect(box, &QComboBox::activated, this,
                [this, row, box] { emit targetChosen(row, box->currentData().toString()); });
        setCellWidget(row, 2, box);
        setItem(row, 3, new QTableWidgetItem);
        showMark(row, target);
    }
}

void MappingTable::showMark(int row, const ColumnTarget &target)
{
    QTableWidgetItem *mark = item(row, 3);
    const bool open = target.path.isEmpty();
    mark->setIcon(open ? icon(u"minus"_s) : icon(u"check"_s, Token::Good));
    const QString words = open                                         ? tr("Not imported")
                          : target.from == ColumnTarget::From::Guessed ? tr("Recognised by its heading")
                          : target.from == ColumnTarget::From::Saved   ? tr("As the last time")
                                                                       : tr("Chosen");
    mark->setToolTip(words);
    mark->setData(Qt::AccessibleTextRole, words);
}

} // namespace kith
