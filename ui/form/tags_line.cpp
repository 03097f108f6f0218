// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/tags_line.h"

#include <algorithm>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>

#include "core/model/types/tag.h"
#include "core/store/tags.h"
#include "ui/shell/session.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const QString between = u", "_s;

// Completes the tag that is being typed, not the whole line.
class LastTagCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<QLineEdit *>(widget())->text();
        return typed.left(start(typed)) + QCompleter::pathFromIndex(index);
    }
    QStringList splitPath(const QString &path) const override { return {path.mid(start(path))}; }

private:
    static qsizetype start(const QString &text)
    {
        const qsizetype comma = std::max(text.lastIndexOf(u','), text.lastIndexOf(u'，'));
        qsizetype from = comma + 1;
        while (from < text.size() && text.at(from).isSpace())
            ++from;
        return from;
    }
};

} // namespace

TagsLine::TagsLine(Session &session, const Shape &shape, QWidget *parent)
    : QWidget(parent), m_session(session), m_shape(shape),
      m_label(makeLabel({}, this, TypeSize::Body, Tone::Secondary)), m_edit(new QLineEdit(this))
{
    setObjectName(u"tagsLine"_s);
    auto *row = new QHBoxLayout(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    row->setContentsMargins(metrics::edge, metrics::tight, metrics::edge + metrics::tight, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    m_edit->setObjectName(u"tags"_s);
    m_label->setBuddy(m_edit);
    nameParts();
    connect(m_edit, &QLineEdit::editingFinished, this, &TagsLine::save);
    connect(&session, &Session::changed, this, [this] {
        if (!m_edit->hasFocus())
            setRecord(m_id);
    });
}

void TagsLine::nameParts()
{
    m_label->setText(tr("Tags"));
    m_edit->setAccessibleName(m_label->text());
    m_edit->setPlaceholderText(tr("Words of your own, by commas"));
}

void TagsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameParts();
    QWidget::changeEvent(event);
}

void TagsLine::setRecord(RecordId id)
{
    m_id = id;
    setVisible(id != 0);
    if (!id)
        return;
    m_session.guard(this, [this] {
        m_edit->setText(tagsOf(m_session.store(), m_shape, m_id).join(between));
        offer();
    });
}

void TagsLine::offer()
{
    QStringList known;
    for (const Record &tag : m_session.store().select({QString::fromUtf8(tag::type.name), {}, {u"name"_s}, {}}))
        known << tag.get(tag::name);
    auto *completer = new LastTagCompleter(known, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    if (QCompleter *before = m_edit->completer())
        before->deleteLater();
    m_edit->setCompleter(completer);
}

void TagsLine::save()
{
    m_session.guard(this, [this] {
        Store &store = m_session.store();
        const QStringList names = tagNames(m_edit->text());
        if (!m_id || names == tagsOf(store, m_shape, m_id))
            return;
        const QString name = tr("Tags of %1").arg(store.title(m_shape, m_id));
        Change change(store, name);
        setTags(change, m_shape, m_id, names);
        m_session.notify(name, change.commit());
    });
}

} // namespace kith
