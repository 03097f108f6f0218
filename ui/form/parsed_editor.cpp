// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/parsed_editor.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "core/store/store.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool isDay(const FieldInfo &field)
{
    return field.kind == FieldKind::Day;
}
bool hasDay(const FieldInfo &field)
{
    return field.kind == FieldKind::Day || field.kind == FieldKind::Instant;
}

} // namespace

std::optional<Day> spokenDay(QStringView text, Day today)
{
    const QString word = fold(text);
    if (word == "today"_L1 || word == "t"_L1 || word == u"今天"_s || word == u"今"_s)
        return today;
    if (word == "tomorrow"_L1 || word == u"明天"_s)
        return today.addDays(1);
    if (word == "yesterday"_L1 || word == u"昨天"_s)
        return today.addDays(-1);
    if (word == u"后天"_s)
        return today.addDays(2);
    if (word.size() > 1 && (word.front() == u'+' || word.front() == u'-')) {
        QStringView number = QStringView(word).mid(1).trimmed();
        int factor = word.front() == u'-' ? -1 : 1;
        if (number.endsWith(u'w') || number.endsWith(u'周')) {
            factor *= 7;
            number.chop(1);
        } else if (number.endsWith(u'd') || number.endsWith(u'天')) {
            number.chop(1);
        }
        bool whole = false;
        const int days = number.trimmed().toInt(&whole);
        if (whole)
            return today.addDays(qint64(days) * factor);
    }
    return {};
}

ParsedEditor::ParsedEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent)
    : FieldEditor(session, shape, field, parent), m_line(new QLineEdit(this))
{
    embed(m_line);
    if (isRightAligned(field.kind) && !hasDay(field))
        m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (hasDay(field)) {
        m_calendar = m_line->addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition);
        m_calendar->setToolTip(tr("Choose a day (Alt+Down)"));
        connect(m_calendar, &QAction::triggered, this, &ParsedEditor::pickDay);
        m_line->setPlaceholderText(QString());
    }
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_dirty = true;
        read();
        emit edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_dirty && m_problem.isEmpty())
            show();
        m_dirty = m_dirty && !m_problem.isEmpty();
        emit committed();
    });
}

QString ParsedEditor::shown() const
{
    if (m_value.isEmpty())
        return {};
    // A day is typed with its year even when people read it without one.
    if (isDay(m_field)) {
        const Day day = ValueOf<Day>::read(m_value);
        return currentLanguage() == Language::Chinese ? day.toString(u"yyyy年M月d日"_s)
                                                      : QLocale(QLocale::English).toString(day, u"d MMM yyyy"_s);
    }
    if (m_field.kind == FieldKind::Instant)
        return toLocalIso(Instant{m_value.number()}, m_session.store().zone()).replace(u'T', u' ');
    return m_session.store().display(m_field, m_value);
}

void ParsedEditor::read()
{
    const QString text = m_line->text().trimmed();
    m_problem.clear();
    if (text.isEmpty()) {
        m_value = Value();
        return;
    }
    Store &store = m_session.store();
    if (hasDay(m_field)) {
        if (const auto day = spokenDay(text, store.today())) {
            m_value = isDay(m_field) ? ValueOf<Day>::make(*day) : Value(qint64(startOf(*day, store.zone()).msecs));
            return;
        }
    }
    Parsed parsed = store.parse(m_field, text);
    m_problem = std::move(parsed.problem);
    if (m_problem.isEmpty())
        m_value = std::move(parsed.value);
}

void ParsedEditor::show()
{
    m_line->setText(shown());
    m_line->setCursorPosition(0);
}

void ParsedEditor::setValue(const Value &value)
{
    m_value = value;
    m_problem.clear();
    m_dirty = false;
    show();
}

void ParsedEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    if (m_calendar)
        m_calendar->setVisible(!readOnly);
}

bool ParsedEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_calendar && !m_line->isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            pickDay();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void ParsedEditor::pickDay()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"calendarPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setLocale(currentLanguage() == Language::Chinese ? QLocale(QLocale::Chinese) : QLocale(QLocale::English));
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    Store &store = m_session.store();
    Day day = store.today();
    if (!m_value.isEmpty())
        day = isDay(m_field) ? ValueOf<Day>::read(m_value) : dayOf(Instant{m_value.number()}, store.zone());
    calendar->setSelectedDate(day);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(calendar);
    const auto take = [this, popup](const QDate &chosen) {
        Store &file = m_session.store();
        if (isDay(m_field)) {
            setValue(ValueOf<Day>::make(chosen));
        } else {
            // The time of day stays; only the day is another.
            const qint64 inDay =
                m_value.isEmpty()
                    ? 0
                    : m_value.number() - startOf(dayOf(Instant{m_value.number()}, file.zone()), file.zone()).msecs;
            setValue(Value(qint64(startOf(chosen, file.zone()).msecs + inDay)));
        }
        popup->close();
        emit edited();
        emit committed();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    popup->adjustSize();
    popup->move(m_line->mapToGlobal(QPoint(0, m_line->height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace kith
