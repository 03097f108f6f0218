// SPDX-License-Identifier: GPL-3.0-or-later
// What a form consists of and where it stands.
#include <algorithm>
#include <QGridLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/store/derived.h"
#include "ui/form/child_table.h"
#include "ui/form/conflict_strip.h"
#include "ui/form/editor_factory.h"
#include "ui/form/form_parts.h"
#include "ui/form/record_form.h"
#include "ui/shell/session.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

void RecordForm::build()
{
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(metrics::edge, metrics::pad, metrics::edge, metrics::pad);
    layout->setSpacing(metrics::gap);
    m_general->setObjectName(u"formProblem"_s);
    m_general->setProperty("tone", u"danger"_s);
    m_general->setWordWrap(true);
    m_general->hide();
    m_lock->setObjectName(u"formLock"_s);
    m_lock->setProperty("tone", u"secondary"_s);
    m_lock->setWordWrap(true);
    m_lock->hide();
    layout->addWidget(m_conflict);
    layout->addWidget(m_lock);
    layout->addWidget(m_general);

    const FormParts parts = formParts(m_session.store(), m_shape);
    bool childrenPlaced = false;
    for (const FormParts::Section &part : parts.sections) {
        Section &made = section(part.title, m_content, layout);
        for (const FieldInfo *field : part.fields)
            addField(*field, made);
        if (!childrenPlaced) { // lines stand right after what is asked first
            addChildren(layout);
            addAfterRows(parts.afterRows, layout);
            childrenPlaced = true;
        }
    }
    if (!childrenPlaced)
        addChildren(layout);

    m_figures = new QWidget(m_content);
    m_figures->setObjectName(u"formFigures"_s);
    m_figureGrid = new QGridLayout(m_figures);
    m_figureGrid->setContentsMargins(0, 4, 0, 0);
    m_figureGrid->setHorizontalSpacing(12);
    layout->addWidget(m_figures);

    if (!parts.folded.empty()) {
        m_more = new QToolButton(m_content);
        m_more->setObjectName(u"formMore"_s);
        m_more->setProperty("kind", u"link"_s);
        m_more->setAutoRaise(true);
        m_more->setCheckable(true);
        m_more->setText(tr("More"));
        m_more->setArrowType(Qt::RightArrow);
        m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(m_more, 0, Qt::AlignLeft);
        m_moreBox = new QWidget(m_content);
        auto *inner = new QVBoxLayout(m_moreBox);
        inner->setContentsMargins({});
        layout->addWidget(m_moreBox);
        Section &made = section({}, m_moreBox, inner);
        for (const FieldInfo *field : parts.folded)
            addField(*field, made);
        m_moreBox->hide();
        connect(m_more, &QToolButton::toggled, this, [this](bool on) {
            m_more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
            m_moreBox->setVisible(on);
        });
    }
    layout->addStretch(1);
    arrange();
}

// Long texts left, and right of them what a page puts there: the totals of the rows.
void RecordForm::addAfterRows(const std::vector<const FieldInfo *> &fields, QVBoxLayout *into)
{
    if (fields.empty())
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::wide);
    auto *texts = new QVBoxLayout;
    for (const FieldInfo *field : fields) {
        Section &made = section({}, m_content, texts);
        made.isStacked = true;
        addField(*field, made);
    }
    texts->addStretch();
    line->addLayout(texts, 3);
    m_aside = new QVBoxLayout;
    line->addLayout(m_aside, 2);
    into->addLayout(line);
}

void RecordForm::setAside(QWidget *widget)
{
    if (m_aside)
        m_aside->addWidget(widget);
}

void RecordForm::setShownElsewhere(const QStringList &fields)
{
    m_shownElsewhere = fields;
    showFigures();
}

RecordForm::Section &RecordForm::section(const QString &title, QWidget *parent, QVBoxLayout *into)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    if (!title.isEmpty()) {
        layout->addWidget(makeLabel(title, box, TypeSize::Section));
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::tight);
    layout->addLayout(grid);
    into->addWidget(box);
    m_sections.push_back({title, box, grid, {}, false});
    return m_sections.back();
}

void RecordForm::addField(const FieldInfo &field, Section &section)
{
    Field made{};
    made.info = &field;
    const QString label = m_shape.label(field);
    made.label = new QLabel(field.has(Required) ? tr("%1 *").arg(label) : label, section.box);
    made.label->setProperty("tone", u"secondary"_s);
    made.cell = new QWidget(section.box);
    auto *layout = new QVBoxLayout(made.cell);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    made.editor = makeEditor(m_session, m_shape, field, made.cell);
    layout->addWidget(made.editor);
    made.label->setBuddy(made.editor);
    made.problem = new QLabel(made.cell);
    made.problem->setObjectName(QString::fromLatin1(field.name) + ".problem"_L1);
    made.problem->setProperty("tone", u"danger"_s);
    made.problem->setWordWrap(true);
    made.problem->hide();
    layout->addWidget(made.problem);
    if (const QString help = m_shape.help(field); !help.isEmpty()) {
        made.label->setToolTip(help);
        made.editor->setToolTip(help);
    }
    // Both columns are equally wide whatever is in them.
    made.cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    made.wide = field.kind == FieldKind::LongText;
    FieldEditor *editor = made.editor;
    connect(editor, &FieldEditor::edited, this, [this, info = &field] {
        m_touched.insert(info);
        emit edited();
    });
    connect(editor, &FieldEditor::committed, this, [this, editor] { left(editor); });
    section.fields.push_back(m_fields.size());
    m_fields.push_back(made);
}

void RecordForm::addChildren(QVBoxLayout *into)
{
    for (const Catalogue::Link &link : childrenInForm(m_session.store(), m_shape)) {
        Children children{};
        children.model = new ChildModel(m_session, *link.shape, *link.field, this);
        auto *box = new QWidget(m_content);
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins({});
        layout->setSpacing(4);
        const bool isPlain = m_shape.name() == "order"_L1; // nobody needs to be told what the rows of an order are
        if (!isPlain)
            layout->addWidget(makeLabel(link.shape->plural(), box, TypeSize::Section));
        children.table = new ChildTable(m_session, children.model, box);
        layout->addWidget(children.table);
        into->addWidget(box);
        // After the cell's editor is done, and not between two cells: a row is one change.
        const auto keepRows = [this, table = children.table] {
            if (m_record.id() && !m_saving && !table->isEditing())
                save();
        };
        connect(children.model, &ChildModel::edited, this, &RecordForm::edited, Qt::QueuedConnection);
        connect(children.model, &ChildModel::edited, this, keepRows, Qt::QueuedConnection);
        connect(
            children.table, &ChildTable::rested, this,
            [keepRows, model = children.model] {
                if (model->isDirty())
                    keepRows();
            },
            Qt::QueuedConnection);
        m_children.push_back(children);
    }
}

bool RecordForm::isWide() const
{
    return viewport()->width() >= metrics::twoColumns - 140; // its own part of the page may be narrower
}

// Fields in reading order: left, right, next line. Long texts take a line of their own.
void RecordForm::arrange()
{
    const int columns = isWide() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int labelWidth = 88;
    for (const Field &field : m_fields)
        labelWidth = std::max(labelWidth, std::min(field.label->sizeHint().width(), 168));
    QWidget *before = nullptr;
    for (Section &section : m_sections) {
        QGridLayout *grid = section.grid;
        while (QLayoutItem *item = grid->takeAt(0))
            delete item;
        if (section.isStacked) { // the label above: the text has the whole width
            for (size_t i = 0; i < section.fields.size(); ++i) {
                const Field &field = m_fields[section.fields[i]];
                grid->addWidget(field.label, int(i) * 2, 0);
                grid->addWidget(field.cell, int(i) * 2 + 1, 0);
                if (before)
                    QWidget::setTabOrder(before, field.editor);
                before = field.editor;
            }
            continue;
        }
        for (int column = 0; column < 6; ++column)
            grid->setColumnStretch(column, 0);
        int row = 0, column = 0;
        for (const size_t number : section.fields) {
            const Field &field = m_fields[number];
            field.label->setWordWrap(true);
            if (field.wide && column > 0) {
                column = 0;
                ++row;
            }
            const int gap = column > 0 ? metrics::gap : 0; // before the second column
            field.label->setContentsMargins(gap, 0, 0, 0);
            field.label->setMinimumWidth(labelWidth + gap);
            field.label->setMaximumWidth(columns == 2 ? labelWidth + gap : 168);
            grid->addWidget(field.label, row, column * 2, Qt::AlignTop);
            field.label->setMinimumHeight(32);
            grid->addWidget(field.cell, row, column * 2 + 1, 1, field.wide && columns == 2 ? 3 : 1);
            if (before)
                QWidget::setTabOrder(before, field.editor);
            before = field.editor;
            if (field.wide || ++column == columns) {
                column = 0;
                ++row;
            }
        }
        grid->setColumnStretch(1, 1);
        grid->setColumnMinimumWidth(0, labelWidth);
        grid->setColumnMinimumWidth(2, columns == 2 ? labelWidth + metrics::gap : 0);
        if (columns == 2)
            grid->setColumnStretch(3, 1);
    }
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void RecordForm::showFigures()
{
    while (QLayoutItem *item = m_figureGrid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    Store &store = m_session.store();
    int number = 0;
    for (const FieldInfo *field : m_shape.fields()) {
        if ((field->isTyped() && !isDerived(m_shape.type())) || field->has(Internal) ||
            m_shownElsewhere.contains(QString::fromLatin1(field->name)) || m_record.isEmpty(*field) ||
            m_record.id() == 0)
            continue;
        auto *label = new QLabel(m_shape.label(*field), m_figures);
        label->setProperty("tone", u"secondary"_s);
        auto *value = new QLabel(store.display(*field, m_record.value(*field)), m_figures);
        value->setObjectName(QString::fromLatin1(field->name) + ".figure"_L1);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_figureGrid->addWidget(label, number / 3, (number % 3) * 2);
        m_figureGrid->addWidget(value, number / 3, (number % 3) * 2 + 1);
        ++number;
    }
    for (int column = 0; column < 3; ++column)
        m_figureGrid->setColumnStretch(column * 2 + 1, 1);
    m_figures->setVisible(number > 0);
}

} // namespace kith
