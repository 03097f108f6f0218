// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choice_editors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QWheelEvent>

#include "core/base/text.h"
#include "core/model/choices.h"
#include "core/store/store.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace kith {

BoolEditor::BoolEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent)
    : FieldEditor(session, shape, field, parent), m_box(new QCheckBox(this))
{
    embed(m_box);
    static_cast<QHBoxLayout *>(layout())->addStretch();
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_value = Value(qint64(on));
        emit edited();
        emit committed();
    });
}

void BoolEditor::setValue(const Value &value)
{
    m_value = value;
    m_box->setChecked(value.number() != 0);
}

void BoolEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

ChoiceEditor::ChoiceEditor(Session &session, const Shape &shape, const FieldInfo &field, QWidget *parent)
    : FieldEditor(session, shape, field, parent), m_box(new QComboBox(this)), m_list(QString::fromLatin1(field.choices))
{
    embed(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMinimumContentsLength(6);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->lineEdit()->setAccessibleName(shape.label(field));
    m_box->lineEdit()->setObjectName(QString::fromLatin1(field.name) + ".line"_L1);
    m_box->installEventFilter(this);
    fill();
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        finish();
        emit committed();
    });
    connect(m_box, &QComboBox::activated, this, [this] {
        m_problem.clear();
        emit edited();
        emit committed();
    });
}

bool ChoiceEditor::isOpenList() const
{
    const ChoiceList *list = deliveredChoiceList(m_field.choices);
    return !list || !list->closed;
}

void ChoiceEditor::fill()
{
    m_box->clear();
    if (!m_field.has(Required))
        m_box->addItem(QString(), QString());
    for (const Choice &choice : m_session.store().choices(m_list))
        if (choice.active)
            m_box->addItem(choice.label, choice.key);
    m_box->setCurrentIndex(-1);
    m_box->clearEditText();
}

Value ChoiceEditor::value() const
{
    const QString text = m_box->currentText().trimmed();
    if (text.isEmpty())
        return {};
    if (m_box->currentIndex() >= 0 && m_box->itemText(m_box->currentIndex()) == text)
        return Value(m_box->currentData().toString());
    const auto key = m_session.store().choiceKey(m_list, text);
    return key ? Value(*key) : Value(text); // unknown: the check before the save says so
}

void ChoiceEditor::setValue(const Value &value)
{
    m_problem.clear();
    const QString key = value.text();
    int at = key.isEmpty() ? -1 : m_box->findData(key);
    if (at < 0 && !key.isEmpty()) { // hidden by the owner meanwhile: shown where it is used
        m_box->addItem(m_session.store().choiceLabel(m_list, key), key);
        at = m_box->count() - 1;
    }
    m_box->setCurrentIndex(at);
    if (at < 0)
        m_box->clearEditText();
}

// Text that is no entry: the nearest entry that begins so, else a new entry where the list is open.
void ChoiceEditor::finish()
{
    const QString text = m_box->currentText().trimmed();
    m_problem.clear();
    m_session.guard(this, [this, &text] {
        Store &store = m_session.store();
        if (text.isEmpty()) {
            m_box->setCurrentIndex(m_box->findData(QString()));
            return;
        }
        if (const auto key = store.choiceKey(m_list, text)) {
            setValue(Value(*key));
            return;
        }
        const QString folded = fold(text);
        int only = -1, hits = 0;
        for (int i = 0; i < m_box->count(); ++i)
            if (!m_box->itemText(i).isEmpty() && fold(m_box->itemText(i)).startsWith(folded)) {
                only = i;
                ++hits;
            }
        if (hits == 1) {
            m_box->setCurrentIndex(only);
            return;
        }
        if (!isOpenList()) {
            m_problem = tr("“%1” is not in the list.").arg(text);
            return;
        }
        QString key = QString(folded).replace(QRegularExpression(u"[^a-z0-9]+"_s), u"_"_s);
        if (key.isEmpty() || key == "_"_L1)
            key = pinyin(text).replace(QRegularExpression(u"[^a-z0-9]+"_s), u"_"_s);
        while (key.endsWith(u'_'))
            key.chop(1);
        const bool han = hasHan(text);
        store.addChoice(m_list, key, han ? QString() : text, han ? text : QString());
        fill();
        setValue(Value(key));
        m_session.notify(tr("“%1” added to the list").arg(text));
    });
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void ChoiceEditor::selectAll()
{
    m_box->lineEdit()->selectAll();
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling a form must not change what lies under the pointer.
    if (watched == m_box && event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace kith
