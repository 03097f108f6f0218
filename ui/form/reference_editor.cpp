// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/reference_editor.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "core/sales/people.h"
#include "core/store/change.h"
#include "core/store/search.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr RecordId createItem = -1;

} // namespace

ReferenceEditor::ReferenceEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent)
    : FieldEditor(session, shape, field, parent),
      m_target(session.store().catalogue().get(QString::fromLatin1(field.target))), m_line(new QLineEdit(this)),
      m_subtitle(new QLabel(m_line)), m_list(new QListWidget(this))
{
    embed(m_line);
    m_open = m_line->addAction(icon(u"search"_s), QLineEdit::TrailingPosition);
    m_open->setToolTip(tr("Search (Alt+Down)"));
    connect(m_open, &QAction::triggered, this, [this] {
        m_line->setFocus();
        search();
    });
    m_subtitle->setProperty("tone", u"secondary"_s);
    m_subtitle->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_subtitle->hide();
    m_line->installEventFilter(this);

    m_list->setObjectName(QString::fromLatin1(field.name) + ".list"_L1);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_line);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    connect(m_list, &QListWidget::itemPressed, this, &ReferenceEditor::take);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_dirty = true;
        m_subtitle->hide();
        search();
        emit edited();
    });
}

ReferenceEditor::~ReferenceEditor() = default;

void ReferenceEditor::setCompact()
{
    m_compact = true;
    m_line->setFrame(false);
}

void ReferenceEditor::setContext(const Record &record)
{
    const FieldInfo *customer = record.isNull() ? nullptr : record.shape().field(u"customer_id");
    m_customer = customer && customer != &m_field ? record.value(*customer).number() : 0;
}

void ReferenceEditor::setValue(const Value &value)
{
    m_value = value;
    m_dirty = false;
    m_problem.clear();
    m_list->hide();
    m_line->setText(value.isEmpty() ? QString() : m_session.store().title(m_target, value.number()));
    m_line->setCursorPosition(0);
    showSubtitle();
}

void ReferenceEditor::showSubtitle()
{
    m_subtitle->hide();
    const FieldInfo *field = m_target.type().subtitle;
    if (m_value.isEmpty() || !field || m_compact)
        return;
    Store &store = m_session.store();
    Query query;
    query.type = m_target.name();
    query.columns = {QString::fromLatin1(field->name)};
    const std::vector<Store::Row> rows = store.rows(query, {m_value.number()});
    const QString text = rows.empty() ? QString() : store.display(*field, rows[0].values[0]);
    m_subtitle->setText(text);
    m_subtitle->adjustSize();
    const int free = m_line->width() - 44 - m_line->fontMetrics().horizontalAdvance(m_line->text()) - 20;
    if (text.isEmpty() || free < m_subtitle->width())
        return;
    m_subtitle->move(m_line->width() - 36 - m_subtitle->width(), (m_line->height() - m_subtitle->height()) / 2);
    m_subtitle->show();
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_open->setVisible(!readOnly);
}

void ReferenceEditor::search()
{
    const QString text = m_dirty ? m_line->text().trimmed() : QString();
    m_list->clear();
    m_session.guard(this, [this, &text] {
        Store &store = m_session.store();
        constexpr int most = 12;
        const auto add = [this](const QString &title, const QString &subtitle, RecordId id) {
            auto *item = new QListWidgetItem(subtitle.isEmpty() ? title : title + u"  ·  "_s + subtitle, m_list);
            item->setData(idRole, qint64(id));
        };
        if (text.isEmpty()) { // nothing typed: those of the same customer, else the first ones
            Query query;
            query.type = m_target.name();
            if (m_customer && m_target.field(u"customer_id"))
                query.where = m_target.name() == u"contact"
                                  ? peopleAt(m_customer)
                                  : where(u"customer_id"_s, Operator::Equal, qint64(m_customer));
            if (m_target.titleField())
                query.sort = {QString::fromLatin1(m_target.titleField()->name)};
            for (const RecordId id : store.ids(query, most))
                add(store.title(m_target, id), {}, id);
        } else {
            for (const Found &found : kith::find(store, text, most, {m_target.name()}))
                add(found.title, found.subtitle, found.id);
            if (m_target.titleField() && m_target.titleField()->isText() && m_target.titleField()->isTyped()) {
                auto *item = new QListWidgetItem(icon(u"plus"_s, Token::Accent), tr("Create “%1”").arg(text), m_list);
                item->setData(idRole, qint64(createItem));
            }
        }
        if (m_list->count())
            m_list->setCurrentRow(0);
    });
    showList();
}

void ReferenceEditor::showList()
{
    if (m_list->count() == 0 || !m_line->isVisible()) {
        m_list->hide();
        return;
    }
    const int rows = std::min(m_list->count(), 12);
    m_list->resize(std::max(m_line->width(), 280), rows * std::max(m_list->sizeHintForRow(0), 24) + 6);
    m_list->move(m_line->mapToGlobal(QPoint(0, m_line->height() + 2)));
    m_list->show();
    m_list->raise();
}

void ReferenceEditor::take(QListWidgetItem *item)
{
    if (!item)
        return;
    const RecordId id = item->data(idRole).toLongLong();
    if (id == createItem)
        create(m_line->text().trimmed());
    else
        choose(id);
}

void ReferenceEditor::choose(RecordId id)
{
    setValue(id ? Value(qint64(id)) : Value());
    emit edited();
    emit committed();
}

void ReferenceEditor::create(const QString &name)
{
    m_list->hide();
    m_session.guard(this, [this, &name] {
        Store &store = m_session.store();
        Record record = store.blank(m_target);
        record.setValue(*m_target.titleField(), Value(name));
        if (const FieldInfo *customer = m_target.field(u"customer_id"); customer && m_customer && customer->isTyped())
            record.setValue(*customer, Value(qint64(m_customer)));
        Change change(store, tr("New %1: %2").arg(m_target.singular(), name));
        if (const Problems problems = change.save(record); !problems.isEmpty()) {
            m_problem = problems.sentences(); // more is needed than a name: the form of its own asks for it
            return;
        }
        const qint64 id = change.commit();
        m_session.notify(change.name(), id);
        choose(record.id());
    });
    if (!m_problem.isEmpty())
        emit committed();
}

void ReferenceEditor::finish()
{
    const QListWidgetItem *best = m_list->isVisible() ? m_list->currentItem() : nullptr;
    m_list->hide();
    if (!m_dirty)
        return;
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        choose(0);
        return;
    }
    if (best && best->data(idRole).toLongLong() != createItem) {
        choose(best->data(idRole).toLongLong());
        return;
    }
    m_session.guard(this, [this, &text] {
        const Parsed parsed = m_session.store().parse(m_field, text);
        if (parsed.problem.isEmpty() && !parsed.value.isEmpty())
            choose(parsed.value.number());
        else if (const auto found = kith::find(m_session.store(), text, 2, {m_target.name()}); found.size() == 1)
            choose(found[0].id);
        else
            m_problem = parsed.problem.isEmpty() ? tr("Nothing called “%1” was found.").arg(text) : parsed.problem;
    });
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return FieldEditor::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        if (m_line->isReadOnly())
            break;
        auto *key = static_cast<QKeyEvent *>(event);
        const bool open = m_list->isVisible();
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            search();
            return true;
        }
        if (open && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if (open && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            !key->modifiers().testFlag(Qt::ControlModifier)) {
            take(m_list->currentItem());
            return true;
        }
        if (open && key->key() == Qt::Key_Escape) {
            setValue(m_value);
            return true;
        }
        break;
    }
    case QEvent::FocusOut:
        finish();
        emit committed();
        break;
    case QEvent::Resize:
    case QEvent::Show:
        showSubtitle();
        break;
    default:
        break;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace kith
