// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/relationship_limits.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/relationship/scoring.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int labelWidth = 260;

QSpinBox *whole(QWidget *parent, int low, int high)
{
    auto *box = new QSpinBox(parent);
    box->setRange(low, high);
    return box;
}

QDoubleSpinBox *tenths(QWidget *parent, double low, double high)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(low, high);
    box->setDecimals(1);
    box->setSingleStep(0.1);
    return box;
}

} // namespace

RelationshipLimits::RelationshipLimits(Session &session, QWidget *parent) : Card(parent), m_session(session)
{
    setObjectName(u"relationshipLimits"_s);
    setMaximumWidth(metrics::column);
    m_window = whole(this, 30, 3650);
    m_decline = tenths(this, 1.1, 20);
    m_lost = tenths(this, 1.2, 50);
    m_share = whole(this, 1, 99);
    m_exploration = whole(this, 1, 50);
    m_formation = whole(this, 2, 100);
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(metrics::tight);
    m_windowLabel = addRow(*grid, m_window, u"windowDays"_s);
    m_declineLabel = addRow(*grid, m_decline, u"declineRatio"_s);
    m_shareLabel = addRow(*grid, m_share, u"declineShare"_s);
    m_lostLabel = addRow(*grid, m_lost, u"lostRatio"_s);
    m_explorationLabel = addRow(*grid, m_exploration, u"explorationPurchases"_s);
    m_formationLabel = addRow(*grid, m_formation, u"formationPurchases"_s);
    body()->addLayout(grid);
    m_effect = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    m_effect->setObjectName(u"limitsEffect"_s);
    m_effect->setWordWrap(true);
    body()->addWidget(m_effect);
    m_apply = makeButton({}, ButtonKind::Secondary, this, u"check"_s);
    m_apply->setObjectName(u"applyLimits"_s);
    body()->addWidget(m_apply, 0, Qt::AlignLeft);

    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &RelationshipLimits::showEffect);
    for (QSpinBox *box : {m_window, m_share, m_exploration, m_formation})
        connect(box, &QSpinBox::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    for (QDoubleSpinBox *box : {m_decline, m_lost})
        connect(box, &QDoubleSpinBox::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_apply, &QPushButton::clicked, this, &RelationshipLimits::apply);
    connect(&session, &Session::storeReplaced, this, &RelationshipLimits::fill);
    retranslate();
    fill();
}

RelationshipLimits::~RelationshipLimits()
{
    m_progress.cancelled->store(true);
}

QLabel *RelationshipLimits::addRow(QGridLayout &grid, QWidget *editor, const QString &name)
{
    const int row = grid.rowCount();
    QLabel *label = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    label->setBuddy(editor);
    editor->setObjectName(name);
    grid.addWidget(label, row, 0);
    grid.addWidget(editor, row, 1, Qt::AlignLeft);
    return label;
}

void RelationshipLimits::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_pause.start();
    }
}

void RelationshipLimits::retranslate()
{
    setHeading(tr("Grades and stages"));
    m_windowLabel->setText(tr("Grade and RFM look back (days)"));
    m_declineLabel->setText(tr("Decline after a silence of (cycles)"));
    m_shareLabel->setText(tr("Decline below (% of the half year before)"));
    m_lostLabel->setText(tr("Lost after a silence of (cycles)"));
    m_explorationLabel->setText(tr("Exploration up to (purchases)"));
    m_formationLabel->setText(tr("Formation up to (purchases)"));
    m_apply->setText(tr("Use these limits"));
    for (const auto &[label, editor] : {std::pair<QLabel *, QWidget *>{m_windowLabel, m_window},
                                        {m_declineLabel, m_decline},
                                        {m_shareLabel, m_share},
                                        {m_lostLabel, m_lost},
                                        {m_explorationLabel, m_exploration},
                                        {m_formationLabel, m_formation}}) {
        editor->setAccessibleName(label->text());
        if (auto *line = editor->findChild<QLineEdit *>()) // takes the focus for its box
            line->setAccessibleName(label->text());
    }
}

void RelationshipLimits::fill()
{
    setVisible(m_session.hasStore());
    m_effect->clear();
    m_apply->setEnabled(false);
    if (!m_session.hasStore())
        return;
    m_session.guard(this, [this] {
        const RelationshipRules rules = RelationshipRules::of(m_session.store());
        const QSignalBlocker blockers[]{QSignalBlocker(m_window),      QSignalBlocker(m_decline),
                                        QSignalBlocker(m_share),       QSignalBlocker(m_lost),
                                        QSignalBlocker(m_exploration), QSignalBlocker(m_formation)};
        m_window->setValue(rules.windowDays);
        m_decline->setValue(rules.lifecycle.declineRatio);
        m_share->setValue(qRound(100 * rules.lifecycle.declineShare));
        m_lost->setValue(rules.lifecycle.lostRatio);
        m_exploration->setValue(int(rules.lifecycle.explorationPurchases));
        m_formation->setValue(int(rules.lifecycle.formationPurchases));
    });
}

RelationshipRules RelationshipLimits::asked() const
{
    RelationshipRules rules = RelationshipRules::of(m_session.store());
    rules.windowDays = m_window->value();
    rules.lifecycle.declineRatio = m_decline->value();
    rules.lifecycle.declineShare = m_share->value() / 100.0;
    rules.lifecycle.lostRatio = m_lost->value();
    rules.lifecycle.explorationPurchases = m_exploration->value();
    rules.lifecycle.formationPurchases = m_formation->value();
    return rules;
}

// Everybody is looked at twice: off the window's thread.
void RelationshipLimits::showEffect()
{
    if (!m_session.hasStore())
        return;
    m_progress.cancelled->store(true);
    m_session.guard(this, [this] {
        const RelationshipRules rules = asked();
        m_apply->setEnabled(!(rules == RelationshipRules::of(m_session.store())));
        if (m_decline->value() >= m_lost->value()) {
            m_apply->setEnabled(false);
            m_effect->setText(tr("A customer is in decline before they are lost: the second silence must be longer."));
            return;
        }
        auto effect = std::make_shared<RulesEffect>();
        m_progress = runJob(
            this, m_session.store(),
            [effect, rules](Store &store, const Progress &progress) {
                const Cancellable cancellable(store.connection(), progress);
                *effect = effectOf(store, rules);
            },
            [this, effect] {
                m_effect->setText(
                    tr("%1 customers would be in another stage and %2 would have another grade; %3 stable, "
                       "%4 in decline, %5 lost.")
                        .arg(effect->otherStage)
                        .arg(effect->otherGrade)
                        .arg(effect->stages[size_t(Stage::Stable)])
                        .arg(effect->stages[size_t(Stage::Decline)])
                        .arg(effect->stages[size_t(Stage::Lost)]));
            },
            [this](const Error &error) { m_session.showError(this, error); });
    });
}

void RelationshipLimits::apply()
{
    m_session.guard(this, [this] {
        asked().save(m_session.store());
        m_apply->setEnabled(false);
        auto result = std::make_shared<ScoringResult>();
        m_progress = runJob(
            this, m_session.store(),
            [result](Store &store, const Progress &progress) { *result = scoreAll(store, store.today(), progress); },
            [this, result] {
                m_session.guard(this, [this] { m_session.store().noticeOtherPrograms(); });
                m_session.notify(tr("%1 customers are in another stage, %2 have another grade.")
                                     .arg(result->stageMoves)
                                     .arg(result->gradeMoves));
                m_effect->clear();
            },
            [this](const Error &error) { m_session.showError(this, error); }, {}, tr("Scoring customers"));
    });
}

} // namespace kith
