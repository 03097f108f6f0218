// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filter_popup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "core/model/types/segment.h"
#include "core/store/search.h"
#include "ui/form/editor_factory.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

using Op = FilterTerm::Op;

namespace {

constexpr int pathRole = Qt::UserRole + 1;
constexpr int foldedRole = Qt::UserRole + 2;
constexpr int keyRole = Qt::UserRole + 3;
constexpr int segmentRole = Qt::UserRole + 4;
constexpr qint64 mostTitles = 1000;

} // namespace

FilterPopup::FilterPopup(Session &session, const kith::Shape &shape, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_session(session), m_shape(shape), m_steps(new QStackedWidget(this)),
      m_search(new QLineEdit), m_fields(new QListWidget), m_name(new QLabel), m_operator(new QComboBox)
{
    setObjectName(u"filterPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(8, 8, 8, 8);
    outer->addWidget(m_steps);

    auto *first = new QWidget;
    auto *firstLayout = new QVBoxLayout(first);
    firstLayout->setContentsMargins({});
    m_search->setObjectName(u"filterFieldSearch"_s);
    m_search->setPlaceholderText(tr("Filter by …"));
    m_search->installEventFilter(this);
    m_fields->setObjectName(u"filterFields"_s);
    m_fields->setFocusPolicy(Qt::NoFocus);
    m_fields->setUniformItemSizes(true);
    firstLayout->addWidget(m_search);
    firstLayout->addWidget(m_fields);
    m_steps->addWidget(first);

    auto *second = new QWidget;
    m_valueLayout = new QVBoxLayout(second);
    m_valueLayout->setContentsMargins({});
    auto *line = new QHBoxLayout;
    m_name->setFont(kith::font(TypeSize::Section));
    auto *remove = new QPushButton(tr("Remove"));
    remove->setObjectName(u"filterRemove"_s);
    remove->setFlat(true);
    line->addWidget(m_name, 1);
    line->addWidget(remove);
    m_valueLayout->addLayout(line);
    m_operator->setObjectName(u"filterOperator"_s);
    m_valueLayout->addWidget(m_operator);
    m_steps->addWidget(second);
    setFixedWidth(300);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QString wanted = fold(text);
        int firstShown = -1;
        for (int i = 0; i < m_fields->count(); ++i) {
            QListWidgetItem *item = m_fields->item(i);
            item->setHidden(!wanted.isEmpty() && !item->data(foldedRole).toString().contains(wanted));
            if (!item->isHidden() && firstShown < 0)
                firstShown = i;
        }
        m_fields->setCurrentRow(firstShown);
    });
    connect(m_fields, &QListWidget::itemClicked, this, &FilterPopup::pick);
    connect(m_operator, &QComboBox::currentIndexChanged, this, [this] {
        if (m_operator->currentIndex() < 0)
            return;
        const auto before = m_term.op;
        m_term.op = op();
        const bool sets = m_term.op == Op::AnyOf || m_term.op == Op::NoneOf;
        const bool wereSets = before == Op::AnyOf || before == Op::NoneOf;
        const auto days = [](Op one) { return one == Op::LastDays || one == Op::NextDays || one == Op::LongerAgo; };
        if (sets != wereSets || days(before) != days(m_term.op))
            m_term.values = {};
        showValue();
        tell();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        emit removed();
        close();
    });
    listFields();
    m_search->setFocus();
}

void FilterPopup::listFields()
{
    const auto add = [this](const kith::Shape &shape, const FieldInfo &field, const QString &prefix,
                            const QString &before) {
        if (field.has(Internal))
            return;
        const QString label = before.isEmpty() ? shape.label(field) : tr("%1: %2").arg(before, shape.label(field));
        auto *item = new QListWidgetItem(label, m_fields);
        item->setData(pathRole, QString(prefix + QString::fromLatin1(field.name)));
        item->setData(foldedRole,
                      QString(fold(label) + u' ' + initials(label) + u' ' + QString::fromLatin1(field.name)));
    };
    for (const FieldInfo *field : m_shape.fields())
        add(m_shape, *field, {}, {});
    // One step through the references: a customer's region in a list of orders.
    for (const FieldInfo *field : m_shape.fields()) {
        if (field->kind != FieldKind::Reference || field->has(Internal))
            continue;
        const kith::Shape *target = m_session.store().catalogue().find(QString::fromLatin1(field->target));
        if (!target || target->type().has(Private))
            continue;
        for (const FieldInfo *further : target->fields())
            if (!further->has(Kept) || further->has(Listed))
                add(*target, *further, QString::fromLatin1(field->name) + u'.', m_shape.label(*field));
    }
    listSegments();
    m_fields->setCurrentRow(0);
}

// Segments of these records, or of those that they refer to: a segment of customers filters their orders, too.
void FilterPopup::listSegments()
{
    m_session.guard(this, [this] {
        for (const Record &segment : m_session.store().select({u"segment"_s, {}, {u"name"_s}, {}})) {
            const QString of = segment.get(segment::ofType);
            const FieldInfo *reference = m_shape.field(of + "_id"_L1);
            if (of != m_shape.name() && (!reference || reference->kind != FieldKind::Reference))
                continue;
            const QString label = tr("Segment: %1").arg(segment.get(segment::name));
            auto *item = new QListWidgetItem(label, m_fields);
            item->setData(pathRole, of == m_shape.name() ? QString() : QString::fromLatin1(reference->name));
            item->setData(segmentRole, qint64(segment.id()));
            item->setData(foldedRole, QString(fold(label) + u' ' + initials(label)));
        }
    });
}

void FilterPopup::edit(const FilterTerm &term)
{
    m_term = term;
    const Store::Column column = m_session.store().column(m_shape, term.field);
    m_name->setText(column.label);
    const QSignalBlocker quiet(m_operator);
    m_operator->clear();
    for (const Op one : FilterWords::operatorsFor(*column.field)) {
        const QString words = FilterWords::name(one, *column.field);
        // Two ways to write the same ("is" beside "is one of" for choices) are read, but offered once.
        const bool isChosen = column.field->kind == FieldKind::Choice || column.field->kind == FieldKind::Reference ||
                              column.field->isManyTitles();
        const bool spare = isChosen && (one == Op::Is || one == Op::IsNot) && one != term.op;
        const bool textSet =
            column.field->isText() && !isChosen && (one == Op::AnyOf || one == Op::NoneOf) && one != term.op;
        if (!spare && !textSet)
            m_operator->addItem(words, int(one));
    }
    m_operator->setCurrentIndex(m_operator->findData(int(term.op)));
    m_steps->setCurrentIndex(1);
    showValue();
}

void FilterPopup::pick(QListWidgetItem *item)
{
    if (!item)
        return;
    if (const qint64 segment = item->data(segmentRole).toLongLong()) {
        emit segmentChosen(inSegment(segment, item->data(pathRole).toString()));
        close();
        return;
    }
    m_session.guard(this, [this, item] {
        FilterTerm term;
        term.field = item->data(pathRole).toString();
        const FieldInfo &field = *m_session.store().column(m_shape, term.field).field;
        term.op = FilterWords::operatorsFor(field).front();
        if (term.op == Op::LastDays)
            term.values = {90};
        edit(term);
        tell();
    });
}

Op FilterPopup::op() const
{
    return Op(m_operator->currentData().toInt());
}

void FilterPopup::showValue()
{
    if (m_value) {
        m_value->hide();
        m_value->deleteLater();
    }
    m_value = new QWidget;
    auto *layout = new QVBoxLayout(m_value);
    layout->setContentsMargins({});
    m_valueLayout->addWidget(m_value);
    const FieldInfo &field = *m_session.store().column(m_shape, m_term.field).field;
    switch (m_term.op) {
    case Op::AnyOf:
    case Op::NoneOf:
    case Op::Is:
    case Op::IsNot:
        if (field.kind == FieldKind::Choice)
            showChoices(field);
        else if (field.kind == FieldKind::Reference)
            showReferences(field);
        else if (field.isManyTitles() && (m_term.op == Op::AnyOf || m_term.op == Op::NoneOf))
            showTitles(field);
        else
            showLiterals(field, 1);
        break;
    case Op::LastDays:
    case Op::NextDays:
    case Op::LongerAgo:
        showDays();
        break;
    case Op::Empty:
    case Op::NotEmpty:
    case Op::Yes:
    case Op::No:
    case Op::ThisMonth:
    case Op::LastMonth:
    case Op::ThisQuarter:
    case Op::ThisYear:
    case Op::LastYear:
        m_operator->setFocus();
        break;
    case Op::Between:
        showLiterals(field, 2);
        break;
    default:
        showLiterals(field, 1);
    }
    adjustSize();
}

void FilterPopup::showChoices(const FieldInfo &field)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const Choice &choice : m_session.store().choices(QString::fromLatin1(field.choices)))
        choices.emplace_back(choice.key, choice.label);
    showChecks(choices);
}

// Tags by their names: a filter that is kept says what it asks for, also in another file.
void FilterPopup::showTitles(const FieldInfo &field)
{
    std::vector<std::pair<QString, QString>> titles;
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const kith::Shape &target = store.catalogue().get(QString::fromLatin1(field.target));
        for (const Record &one :
             store.select({target.name(), {}, {QString::fromLatin1(target.titleField()->name)}, {}}, mostTitles))
            titles.emplace_back(store.title(one), store.title(one));
    });
    showChecks(titles);
}

void FilterPopup::showChecks(const std::vector<std::pair<QString, QString>> &keysAndLabels)
{
    auto *list = new QListWidget;
    list->setObjectName(u"filterChoices"_s);
    for (const auto &[key, label] : keysAndLabels) {
        auto *item = new QListWidgetItem(label, list);
        item->setData(keyRole, key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_term.values.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(0);
    connect(list, &QListWidget::itemChanged, this, [this, list] {
        m_term.values = {};
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->checkState() == Qt::Checked)
                m_term.values.append(list->item(i)->data(keyRole).toString());
        tell();
    });
    m_value->layout()->addWidget(list);
    list->setFocus();
}

void FilterPopup::showReferences(const FieldInfo &field)
{
    const QString target = QString::fromLatin1(field.target);
    const kith::Shape *shape = m_session.store().catalogue().find(target);
    auto *search = new QLineEdit;
    search->setObjectName(u"filterReferenceSearch"_s);
    search->setPlaceholderText(tr("Search %1").arg(shape->plural()));
    auto *list = new QListWidget;
    list->setObjectName(u"filterReferences"_s);
    const auto fill = [this, list, shape, target](const QString &text) {
        const QSignalBlocker quiet(list);
        list->clear();
        Store &store = m_session.store();
        const auto add = [&](const QString &title, const QJsonValue &key) {
            auto *item = new QListWidgetItem(title, list);
            item->setData(keyRole, key.toVariant());
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(m_term.values.contains(key) ? Qt::Checked : Qt::Unchecked);
        };
        for (const QJsonValue &value : m_term.values)
            if (value.isDouble())
                add(store.title(*shape, value.toInteger()), value);
        std::vector<RecordId> ids;
        if (text.trimmed().isEmpty()) {
            Query all;
            all.type = target;
            if (shape->titleField())
                all.sort = {QString::fromLatin1(shape->titleField()->name)};
            ids = store.ids(all, 30);
        } else {
            for (const Found &found : kith::find(store, text, 30, {target}))
                ids.push_back(found.id);
        }
        for (const RecordId id : ids)
            if (!m_term.values.contains(qint64(id)))
                add(store.title(*shape, id), qint64(id));
    };
    m_session.guard(this, [&] { fill({}); });
    connect(search, &QLineEdit::textEdited, this,
            [this, fill](const QString &text) { m_session.guard(this, [&] { fill(text); }); });
    connect(list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QJsonValue id = item->data(keyRole).toLongLong();
        for (qsizetype i = m_term.values.size() - 1; i >= 0; --i)
            if (m_term.values.at(i) == id)
                m_term.values.removeAt(i);
        if (item->checkState() == Qt::Checked)
            m_term.values.append(id);
        tell();
    });
    m_value->layout()->addWidget(search);
    m_value->layout()->addWidget(list);
    search->setFocus();
}

void FilterPopup::showLiterals(const FieldInfo &field, int count)
{
    for (int i = 0; i < count; ++i) {
        // Texts are compared, not entered: no editor of lists, addresses or several lines.
        auto *line = new QLineEdit;
        line->setObjectName(u"filterValue"_s + (i ? QString::number(i + 1) : QString()));
        line->setPlaceholderText(count == 2 ? (i ? tr("to") : tr("from")) : QString());
        auto *problem = new QLabel;
        problem->setProperty("tone", u"danger"_s);
        problem->setWordWrap(true);
        problem->hide();
        if (i < m_term.values.size()) {
            const QJsonValue value = m_term.values.at(i);
            const Parsed parsed = m_session.store().parse(field, value.toVariant().toString());
            line->setText(value.isObject()                              ? QString()
                          : parsed.problem.isEmpty() && !field.isText() ? m_session.store().display(field, parsed.value)
                                                                        : value.toVariant().toString());
        }
        connect(line, &QLineEdit::textEdited, this, [this, i, &field, problem](const QString &text) {
            while (m_term.values.size() <= i)
                m_term.values.append(QString());
            Store &store = m_session.store();
            const Parsed parsed = text.trimmed().isEmpty() || field.isText() ? Parsed{} : store.parse(field, text);
            problem->setText(parsed.problem);
            problem->setVisible(!parsed.problem.isEmpty());
            if (!parsed.problem.isEmpty())
                return;
            m_term.values[i] = field.isText() ? text.trimmed() : plainValue(field, parsed.value, store.conventions());
            tell();
        });
        connect(line, &QLineEdit::returnPressed, this, &QWidget::close);
        m_value->layout()->addWidget(line);
        m_value->layout()->addWidget(problem);
        if (i == 0) {
            line->setFocus();
            line->selectAll();
        }
    }
}

void FilterPopup::showDays()
{
    auto *days = new QSpinBox;
    days->setObjectName(u"filterDays"_s);
    days->setRange(0, 36500);
    days->setSuffix(tr(" days"));
    days->setValue(m_term.values.isEmpty() ? 90 : m_term.values.first().toInt());
    m_term.values = {days->value()};
    connect(days, &QSpinBox::valueChanged, this, [this](int count) {
        m_term.values = {count};
        tell();
    });
    m_value->layout()->addWidget(days);
    days->setFocus();
    days->selectAll();
}

void FilterPopup::tell()
{
    if (m_term.isFinished())
        emit changed(m_term);
    else
        emit removed(); // nothing left to compare with: as if it were not there
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            int row = m_fields->currentRow();
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            do
                row += step;
            while (row >= 0 && row < m_fields->count() && m_fields->item(row)->isHidden());
            if (row >= 0 && row < m_fields->count())
                m_fields->setCurrentRow(row);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            pick(m_fields->currentItem());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace kith
