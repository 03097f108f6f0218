// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filter_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include "ui/list/filter_popup.h"
#include "ui/shell/session.h"
#include "ui/theme/chip.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

Condition quickCondition(const Shape &shape, const QString &text)
{
    std::vector<Condition> parts;
    for (const FieldInfo *field : shape.fields()) {
        const bool findable = field->has(Findable) || field == shape.titleField() || field == shape.type().subtitle;
        if (findable && field->isText() && !field->has(Internal) && !field->has(Computed))
            parts.push_back(where(QString::fromLatin1(field->name), Operator::Contains, text));
        // A payment or a communication is known by its customer.
        if (field->kind == FieldKind::Reference && (field->has(Required) || field->has(Listed)) &&
            QLatin1StringView(field->target) == "customer"_L1)
            parts.push_back(where(QString::fromLatin1(field->name) + ".name"_L1, Operator::Contains, text));
    }
    return any(std::move(parts));
}

FilterBar::FilterBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QHBoxLayout(this)), m_chips(new QWidget(this)),
      m_chipLayout(new QHBoxLayout(m_chips)), m_add(new QPushButton(this)), m_quick(new QLineEdit(this)),
      m_count(new QLabel(this))
{
    setObjectName(u"filterBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(metrics::edge, metrics::grid, metrics::pad, metrics::grid);
    m_layout->setSpacing(8);
    m_chipLayout->setContentsMargins({});
    m_chipLayout->setSpacing(8);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setProperty("kind", u"link"_s);
    m_add->setFlat(true);
    m_quick->setObjectName(u"quickFilter"_s);
    m_quick->setClearButtonEnabled(true);
    m_quick->setMaximumWidth(200);
    m_quick->hide();
    m_quick->installEventFilter(this);
    m_count->setObjectName(u"count"_s);
    m_count->setProperty("tone", u"secondary"_s);
    m_layout->addWidget(m_chips);
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_quick);
    m_layout->addStretch(1);
    m_layout->addWidget(m_count);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::addFilter);

    auto *pause = new QTimer(this); // a query per word, not per letter
    pause->setSingleShot(true);
    pause->setInterval(150);
    connect(m_quick, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &FilterBar::changed);
    retranslate();
}

void FilterBar::retranslate()
{
    m_add->setText(tr("Filter"));
    m_quick->setAccessibleName(tr("Contains … (Ctrl+F)"));
    m_add->setIcon(icon(u"plus"_s, Token::Accent));
    m_quick->setPlaceholderText(tr("Contains … (Ctrl+F)"));
    if (m_shape)
        rebuild();
}

void FilterBar::setTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FilterBar::setCondition(const Shape &shape, const Condition &condition)
{
    m_shape = &shape;
    m_parts.clear();
    if (condition.kind == Condition::Kind::All && !FilterTerm::from(m_session.store(), shape, condition))
        m_parts = condition.parts;
    else if (!condition.isTrivial())
        m_parts = {condition};
    const QSignalBlocker quiet(m_quick);
    m_quick->clear();
    m_quick->hide();
    rebuild();
}

Condition FilterBar::chips() const
{
    return m_parts.size() == 1 ? m_parts.front() : all(m_parts);
}

Condition FilterBar::condition() const
{
    const QString text = m_quick->text().trimmed();
    if (text.isEmpty() || !m_shape)
        return chips();
    std::vector<Condition> parts = m_parts;
    parts.push_back(quickCondition(*m_shape, text));
    return all(std::move(parts));
}

void FilterBar::setCounts(qint64 shown, qint64 total)
{
    const QLocale locale(QLocale::English);
    if (shown < 0)
        m_count->setText({});
    else if (total < 0 || shown == total)
        m_count->setText(locale.toString(shown));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
}

void FilterBar::rebuild()
{
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_parts.size(); ++i) {
        FilterWords::Words words;
        m_session.guard(this, [&] { words = FilterWords::of(m_session.store(), *m_shape, m_parts[i]); });
        const QString label = words.value.isEmpty() ? words.what : tr("%1: %2").arg(words.what, words.value);
        auto *chip = new Chip(fontMetrics().elidedText(label, Qt::ElideRight, 320), m_chips);
        chip->setObjectName(u"chip"_s + QString::number(i));
        chip->setToolTip(label);
        chip->setAccessibleName(tr("Filter %1").arg(label));
        chip->setRemovable(tr("Remove filter %1").arg(label));
        connect(chip, &Chip::clicked, this, [this, i] { edit(i); });
        connect(chip, &Chip::removeRequested, this, [this, i] { remove(i); });
        m_chipLayout->addWidget(chip);
    }
    m_chips->setVisible(!m_parts.empty());
}

void FilterBar::addFilter()
{
    open({}, m_add);
}

void FilterBar::edit(size_t chip)
{
    if (QLayoutItem *item = m_chipLayout->itemAt(int(chip)))
        open(chip, item->widget());
}

void FilterBar::open(std::optional<size_t> chip, QWidget *below)
{
    if (!m_shape)
        return;
    std::optional<FilterTerm> term;
    if (chip) {
        m_session.guard(this, [&] { term = FilterTerm::from(m_session.store(), *m_shape, m_parts[*chip]); });
        if (!term)
            return; // only a sentence: it can be removed, not edited
    }
    auto *popup = new FilterPopup(m_session, *m_shape, this);
    auto place = std::make_shared<std::optional<size_t>>(chip);
    connect(popup, &FilterPopup::changed, this, [this, place](const FilterTerm &edited) {
        if (*place && **place < m_parts.size()) {
            m_parts[**place] = edited.condition();
        } else {
            m_parts.push_back(edited.condition());
            *place = m_parts.size() - 1;
        }
        rebuild();
        emit changed();
    });
    connect(popup, &FilterPopup::segmentChosen, this, [this](const Condition &members) {
        m_parts.push_back(members);
        rebuild();
        emit changed();
    });
    connect(popup, &FilterPopup::removed, this, [this, place] {
        if (*place)
            remove(**place);
        place->reset();
    });
    if (term)
        popup->edit(*term);
    popup->adjustSize();
    popup->move(below->mapToGlobal(QPoint(0, below->height() + 4)));
    popup->show();
}

void FilterBar::remove(size_t chip)
{
    if (chip >= m_parts.size())
        return;
    m_parts.erase(m_parts.begin() + std::ptrdiff_t(chip));
    rebuild();
    emit changed();
}

void FilterBar::focusQuickText()
{
    m_quick->show();
    m_quick->setFocus();
    m_quick->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_quick && key == Qt::Key_Escape) {
            m_quick->clear();
            m_quick->hide();
            emit changed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kith
