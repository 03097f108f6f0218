// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_overview.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/theme/buttons.h"
#include "ui/theme/labels.h"

namespace kith {

using namespace Qt::StringLiterals;

KeyOverview::KeyOverview(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keyOverview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::pad, metrics::wide, metrics::pad);
    column->setSpacing(metrics::gap);
    column->addWidget(makeLabel(tr("Keys"), this, TypeSize::Title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::wide);
    grid->setVerticalSpacing(metrics::tight);
    const std::pair<QString, QString> keys[] = {
        {u"Ctrl+K"_s, tr("Find or do anything")},
        {u"Ctrl+N"_s, tr("New record here")},
        {u"Ctrl+L"_s, tr("Log a talk")},
        {u"Ctrl+Shift+V"_s, tr("Paste a lead from the clipboard")},
        {u"Ctrl+F"_s, tr("Filter the list")},
        {u"F2"_s, tr("Edit the cell")},
        {u"Ctrl+Enter"_s, tr("Save and make the next one")},
        {u"Ctrl+Z / Ctrl+Y"_s, tr("Undo and redo")},
        {u"Ctrl+1 … 9"_s, tr("Go to an area")},
        {u"Alt+← / Alt+→"_s, tr("Back and forward")},
        {u"Ctrl+E"_s, tr("Export")},
        {u"Ctrl+P"_s, tr("Print")},
        {u"Ctrl+,"_s, tr("Settings")},
        {u"F10"_s, tr("What else can be done here")},
        {u"Esc"_s, tr("Close, go out")},
        {u"?"_s, tr("This overview")},
    };
    int row = 0;
    for (const auto &[key, meaning] : keys) {
        grid->addWidget(makeKeyLabel(key, this), row / 2, row % 2 * 2, Qt::AlignLeft);
        grid->addWidget(makeLabel(meaning, this), row / 2, row % 2 * 2 + 1);
        ++row;
    }
    column->addLayout(grid);
    auto *close = makeButton(tr("Close"), ButtonKind::Secondary, this);
    close->setObjectName(u"closeKeys"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace kith
