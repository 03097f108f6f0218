// SPDX-License-Identifier: GPL-3.0-or-later
// What the import page consists of.
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/exchange/import_page.h"
#include "ui/exchange/mapping_table.h"
#include "ui/exchange/move_in_panel.h"
#include "ui/exchange/source_bar.h"
#include "ui/exchange/verdict_model.h"
#include "ui/exchange/words_table.h"
#include "ui/theme/card.h"
#include "ui/theme/chip.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icons.h"

namespace kith {

using namespace Qt::StringLiterals;

void ImportPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    auto *start = new QWidget(m_stack);
    auto *startColumn = new QVBoxLayout(start);
    startColumn->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(start);
    startColumn->addWidget(m_empty, 1);
    m_moveIn = new MoveInPanel(m_session, start);
    startColumn->addWidget(m_moveIn, 1);
    m_stack->addWidget(start);
    connect(m_empty, &EmptyState::buttonClicked, this, &ImportPage::chooseFile);
    connect(m_empty, &EmptyState::linkClicked, this, [this] {
        const auto *link = m_empty->findChild<QPushButton *>(u"emptyLink"_s);
        m_moveIn->offer(link->mapToGlobal(link->rect().bottomLeft()));
    });

    auto *work = new QWidget(m_stack);
    m_stack->addWidget(work);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(metrics::edge, metrics::tight, metrics::edge, metrics::tight);
    column->setSpacing(metrics::tight);
    m_source = new SourceBar(work);
    column->addWidget(m_source);

    auto *sums = new Card(work);
    auto *row = new QHBoxLayout;
    const Tone tones[] = {Tone::Secondary, Tone::Good, Tone::Info, Tone::Secondary, Tone::Danger};
    for (int i = 0; i < 5; ++i) {
        if (i > 0)
            row->addWidget(makeLabel(i == 1 ? u"="_s : u"+"_s, sums, TypeSize::Section, Tone::Secondary));
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        m_figureTitles[i] = makeLabel(QString(), sums, TypeSize::Small, tones[i]);
        m_figures[i] = new FigureLabel(sums);
        cell->addWidget(m_figureTitles[i]);
        cell->addWidget(m_figures[i]);
        row->addLayout(cell, 1);
    }
    sums->body()->addLayout(row);
    m_note = makeLabel(QString(), sums, TypeSize::Small, Tone::Secondary);
    m_note->setObjectName(u"importNote"_s);
    m_note->setWordWrap(true);
    sums->body()->addWidget(m_note);
    column->addWidget(sums);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::gap);
    auto *left = new Card(work);
    m_mappingTitle = makeLabel(QString(), left, TypeSize::Section);
    left->body()->addWidget(m_mappingTitle);
    m_mapping = new MappingTable(left);
    left->body()->addWidget(m_mapping, 3);
    m_wordsTitle = makeLabel(QString(), left, TypeSize::Section);
    left->body()->addWidget(m_wordsTitle);
    m_words = new WordsTable(left);
    left->body()->addWidget(m_words, 2);
    m_wordsTitle->hide();
    m_words->hide();
    middle->addWidget(left, 5);
    middle->addWidget(buildVerdicts(), 7);
    column->addLayout(middle, 1);
    column->addWidget(buildOptions());

    connect(m_source, &SourceBar::otherFileRequested, this, &ImportPage::chooseFile);
    connect(m_source, &SourceBar::formatChosen, this,
            [this](const QString &encoding, const QString &delimiter, bool header) {
                ImportDraft asked;
                asked.file = m_draft.file;
                asked.type = m_draft.type;
                asked.asked.encoding = encoding;
                asked.asked.delimiter = delimiter;
                asked.asked.sheet = m_draft.source.format.sheet;
                asked.header = header;
                load(std::move(asked));
            });
    connect(m_source, &SourceBar::sheetChosen, this, [this](const QString &sheet) {
        ImportDraft asked;
        asked.file = m_draft.file;
        asked.type = m_askedType;
        asked.asked.sheet = sheet;
        load(std::move(asked));
    });
    connect(m_words, &WordsTable::settled, this, [this](const OpenWord &word, const std::optional<QString> &meaning) {
        m_draft.settle(word, meaning);
        // Not from within the signal of a box that goes away with the old rows.
        QMetaObject::invokeMethod(
            this, [this] { tryOut(); }, Qt::QueuedConnection);
    });
    connect(m_source, &SourceBar::readingChosen, this, [this](DateOrder order, DecimalMark mark) {
        m_draft.dateOrder = order;
        m_draft.decimalMark = mark;
        tryOut();
    });
    connect(m_source, &SourceBar::typeChosen, this, [this](const QString &type) {
        m_session.guard(this, [&] {
            m_draft.type = m_askedType = type;
            retarget(m_session.store(), m_draft);
            showDraft();
            tryOut();
            readKnown();
        });
    });
    connect(m_mapping, &MappingTable::targetChosen, this, [this](int index, const QString &path) {
        // Each field is filled once: whoever had it gives it up.
        for (ColumnTarget &target : m_draft.targets) {
            if (!path.isEmpty() && target.path == path)
                target = {};
        }
        m_draft.targets[size_t(index)] = {path, ColumnTarget::From::Given};
        // Not from within the signal of a box that goes away with the old rows.
        QMetaObject::invokeMethod(
            this, [this] { showDraft(); }, Qt::QueuedConnection);
        tryOut();
    });
}

QWidget *ImportPage::buildVerdicts()
{
    auto *card = new Card(this);
    auto *line = new FlowLayout;
    m_verdictTitle = makeLabel(QString(), card, TypeSize::Section);
    line->addWidget(m_verdictTitle);
    for (int i = 0; i < 6; ++i) {
        auto *chip = new Chip(QString(), card);
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        if (i < 5)
            connect(chip, &Chip::clicked, this,
                    [this, i] { setFilter(i == 0 ? std::nullopt : std::optional(RowFate(i - 1))); });
        else
            connect(chip, &Chip::clicked, this, &ImportPage::showDuplicates);
        line->addWidget(chip);
        m_chips.append(chip);
    }
    card->body()->addLayout(line);
    m_model = new VerdictModel(this);
    m_verdicts = new QTableView(card);
    m_verdicts->setObjectName(u"importVerdicts"_s);
    m_verdicts->setModel(m_model);
    m_verdicts->verticalHeader()->hide();
    m_verdicts->verticalHeader()->setDefaultSectionSize(metrics::compactRow);
    m_verdicts->setShowGrid(false);
    m_verdicts->setFrameShape(QFrame::NoFrame);
    m_verdicts->setWordWrap(false);
    m_verdicts->setSelectionBehavior(QTableView::SelectRows);
    m_verdicts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_verdicts->horizontalHeader()->setHighlightSections(false);
    m_verdicts->horizontalHeader()->setDefaultSectionSize(120);
    connect(m_model, &VerdictModel::modelReset, this, [this] {
        m_verdicts->setColumnWidth(0, 56);
        m_verdicts->setColumnWidth(1, 104);
        m_verdicts->setColumnWidth(2, m_result.rejected + m_result.duplicates > 0 ? 240 : 72);
    });
    card->body()->addWidget(m_verdicts, 1);
    return card;
}

void ImportPage::setFilter(std::optional<RowFate> fate)
{
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(fate ? i == int(*fate) + 1 : i == 0);
    m_model->setFilter(fate);
}

QWidget *ImportPage::buildOptions()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setSpacing(metrics::gap);
    m_keyLabel = makeLabel(QString(), bar);
    m_key = new QComboBox(bar);
    m_key->setObjectName(u"importKey"_s);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_keyLabel->setBuddy(m_key);
    row->addJoined(m_keyLabel, m_key);
    const auto add = [&](const QString &name) {
        auto *box = new QCheckBox(bar);
        box->setObjectName(name);
        row->addWidget(box);
        return box;
    };
    m_createMissing = add(u"createMissing"_s);
    m_leaveOutDuplicates = add(u"leaveOutDuplicates"_s);
    m_newFields = add(u"newFields"_s);
    m_keepFilled = add(u"keepFilled"_s);
    m_backup = add(u"backupBefore"_s);
    m_keepFilled->setChecked(true);
    m_backup->setChecked(true);
    m_undoHint = makeLabel(QString(), bar, TypeSize::Small, Tone::Secondary);
    row->addPushedRight(m_undoHint);
    connect(m_key, &QComboBox::activated, this, [this] {
        m_draft.key = m_key->currentData().toString();
        tryOut();
    });
    connect(m_createMissing, &QCheckBox::clicked, this, [this](bool isOn) {
        m_draft.createMissing = isOn;
        tryOut();
    });
    connect(m_leaveOutDuplicates, &QCheckBox::clicked, this, [this](bool isOn) {
        m_draft.leaveOutDuplicates = isOn;
        tryOut();
    });
    connect(m_keepFilled, &QCheckBox::clicked, this, [this](bool isOn) {
        m_draft.emptyClears = !isOn;
        tryOut();
    });
    connect(m_newFields, &QCheckBox::clicked, this, [this](bool isOn) { m_draft.newFields = isOn; });
    connect(m_backup, &QCheckBox::clicked, this, [this](bool isOn) { m_draft.backup = isOn; });
    return bar;
}

void ImportPage::retranslate()
{
    m_moveIn->retranslate();
    m_empty->setContent(tr("Drop a file here: a table (CSV or Excel), contacts (vCard), a calendar or an e-mail."),
                        tr("Choose a file"), tr("Move in from another program …"));
    m_saveMapping->setText(tr("Keep this mapping"));
    m_mappingTitle->setText(tr("Columns and fields"));
    m_verdictTitle->setText(tr("Row by row"));
    const QString titles[] = {tr("Rows"), fateWord(RowFate::Created), fateWord(RowFate::Updated),
                              fateWord(RowFate::Unchanged), fateWord(RowFate::Rejected)};
    for (int i = 0; i < 5; ++i)
        m_figureTitles[i]->setText(titles[i]);
    m_newFields->setText(tr("Columns that fit nowhere become own fields"));
    m_wordsTitle->setText(tr("Words to settle"));
    m_words->retranslate();
    m_leaveOutDuplicates->setText(tr("Leave out who is perhaps known"));
    m_keepFilled->setText(tr("Empty cells overwrite nothing"));
    m_backup->setText(tr("Backup first"));
    m_undoHint->setText(tr("One undo takes an import back."));
    m_source->retranslate();
    m_mapping->retranslate();
    if (m_draft.isLoaded())
        showDraft();
    showResult();
}

} // namespace kith
