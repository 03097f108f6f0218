// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/known_view.h"

#include <QFrame>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include "core/model/types/all_types.h"
#include "ui/form/field_editor.h"
#include "ui/form/record_form.h"
#include "ui/form/tags_line.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int shown = 3;
constexpr int pauseMs = 180; // letters typed quickly are looked up once

bool isSame(const Sought &a, const Sought &b)
{
    return a.name == b.name && a.company == b.company && a.phones == b.phones && a.email == b.email;
}

} // namespace

bool KnownView::isFor(const Shape &shape)
{
    return &shape.type() == &lead::type || &shape.type() == &contact::type || &shape.type() == &customer::type;
}

KnownView::KnownView(Session &session, RecordForm *form, QWidget *parent)
    : QWidget(parent), m_session(session), m_form(form), m_strip(new QFrame(this)), m_lines(new QVBoxLayout(m_strip)),
      m_tags(new TagsLine(session, form->record().shape(), this)), m_pause(new QTimer(this))
{
    setObjectName(u"knownView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_strip->setObjectName(u"knownStrip"_s);
    m_strip->setProperty("tone", u"warning"_s);
    m_lines->setContentsMargins(20, 8, 20, 8);
    m_lines->setSpacing(4);
    m_strip->hide();
    layout->addWidget(m_strip);
    layout->addWidget(m_tags);
    layout->addWidget(form, 1);
    form->setShownElsewhere({u"tags"_s});
    m_tags->setRecord(form->record().id());
    connect(form, &RecordForm::saved, m_tags, &TagsLine::setRecord);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &KnownView::look);
    connect(form, &RecordForm::edited, m_pause, qOverload<>(&QTimer::start));
    if (form->record().id() == 0)
        m_pause->start(); // what it begins with may be known, too
}

// What stands in the editors, also before it is saved.
Sought KnownView::sought() const
{
    const auto text = [this](const char *field) {
        const FieldEditor *editor = m_form->editor(QString::fromLatin1(field));
        return editor ? editor->value().text().trimmed() : QString();
    };
    Sought sought;
    const Record &record = m_form->record();
    sought.type = &record.type();
    sought.id = record.id();
    sought.name =
        record.is(contact::type) ? QString(text("first_name") + u' ' + text("last_name")).trimmed() : text("name");
    sought.company = text("company");
    sought.phones = {text("phone"), text("mobile")};
    sought.email = text("email");
    return sought;
}

void KnownView::look()
{
    if (!m_form)
        return;
    const Sought now = sought();
    if (isSame(now, m_last))
        return;
    m_last = now;
    m_session.guard(this, [&] { m_known = knownAlready(m_session.store(), now, shown); });
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Known &known : m_known) {
        auto *line = new QLabel(m_strip);
        line->setObjectName(u"known.%1.%2"_s.arg(known.shape->name()).arg(known.id));
        line->setWordWrap(true);
        line->setTextFormat(Qt::RichText);
        line->setTextInteractionFlags(Qt::TextBrowserInteraction);
        line->setText(u"<a href=\"open\">%1</a> %2"_s.arg(tr("Known already:"),
                                                          knownSentence(m_session.store(), known).toHtmlEscaped()));
        connect(line, &QLabel::linkActivated, this, [this, known] { open(known); });
        m_lines->addWidget(line);
    }
    m_strip->setVisible(!m_known.empty());
}

// Leaving a page saves it; a draft that is somebody known already must not become a second record that way.
void KnownView::open(const Known &known)
{
    if (m_form && m_form->record().id() == 0 && m_form->hasSomething()) {
        if (!m_session.prompts().confirm(
                this,
                tr("%1 is known already. What you have typed here is given up when you open it.").arg(known.title),
                tr("Open it, keep nothing"), tr("Go on typing")))
            return;
        m_form->begin({});
    }
    m_session.openRecord(*known.shape, known.id);
}

} // namespace kith
