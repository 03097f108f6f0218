// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>

#include "ui/shell/job.h"
#include "ui/shell/language_switch.h"
#include "ui/theme/buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeSeconds = 8;

QString timeLeft(qint64 seconds)
{
    if (seconds < 60)
        return StatusLine::tr("%1 s left").arg(seconds);
    return StatusLine::tr("%1 min left").arg((seconds + 59) / 60);
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"statusLine"_s);
    setFixedHeight(metrics::status);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::edge, 1, metrics::pad, 0);
    row->setSpacing(metrics::tight);

    m_sign = new QLabel(this);
    m_text = makeLabel({}, this, TypeSize::Small, Tone::Secondary);
    m_text->setObjectName(u"statusText"_s);
    m_dot = makeLabel(u"·"_s, this, TypeSize::Small, Tone::Secondary);
    m_undo = makeButton({}, ButtonKind::Link, this);
    m_undo->setObjectName(u"undoButton"_s);
    m_jobName = makeLabel({}, this, TypeSize::Small, Tone::Secondary);
    m_jobName->setObjectName(u"jobName"_s);
    m_bar = new QProgressBar(this);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    m_cancel = makeButton({}, ButtonKind::Link, this);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_language = new LanguageSwitch(this);
    for (auto *button : {m_undo, m_cancel})
        button->setFont(kith::font(TypeSize::Small));

    row->addWidget(m_sign);
    row->addWidget(m_text);
    row->addWidget(m_dot);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(m_jobName);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addSpacing(metrics::pad);
    row->addWidget(m_language);

    m_noticeTimer = new QTimer(this);
    m_noticeTimer->setSingleShot(true);
    connect(m_noticeTimer, &QTimer::timeout, this, [this] {
        m_notice.clear();
        m_noticeChange = 0;
        showState();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_noticeChange)
            emit undoChangeRequested(m_noticeChange);
        else
            emit undoRequested();
    });
    connect(m_language, &QAbstractButton::clicked, this, &StatusLine::languageRequested);

    RunningJobs *jobs = &RunningJobs::of();
    connect(m_cancel, &QPushButton::clicked, this, [this, jobs] {
        jobs->cancel(m_job);
        m_cancel->setEnabled(false);
    });
    connect(jobs, &RunningJobs::started, this, [this](int job) {
        m_jobTime.start();
        showJob(job, 0, -1);
    });
    connect(jobs, &RunningJobs::progressed, this, &StatusLine::showJob);
    connect(jobs, &RunningJobs::ended, this, &StatusLine::endJob);
    endJob(0);
    retranslate();
}

void StatusLine::setUndo(const QString &name)
{
    m_undoName = name;
    showState();
}

void StatusLine::showNotice(const QString &text, qint64 change)
{
    m_notice = text;
    m_noticeChange = change;
    m_noticeTimer->start(noticeSeconds * 1000);
    showState();
}

void StatusLine::setHasFile(bool hasFile)
{
    m_hasFile = hasFile;
    showState();
}

void StatusLine::showState()
{
    const bool isNotice = !m_notice.isEmpty();
    m_sign->setVisible(m_hasFile || isNotice);
    m_sign->setPixmap(iconPixmap(isNotice ? u"info"_s : u"check"_s, colour(isNotice ? Token::Info : Token::Good),
                                 metrics::icon, devicePixelRatioF()));
    m_text->setText(isNotice ? m_notice : m_hasFile ? tr("All changes saved") : QString());
    const bool canUndo = isNotice ? m_noticeChange != 0 : m_hasFile && !m_undoName.isEmpty();
    m_undo->setText(isNotice ? tr("Undo")
                             : tr("Undo: %1").arg(fontMetrics().elidedText(m_undoName, Qt::ElideRight, 320)));
    m_undo->setAccessibleName(isNotice ? tr("Undo") : tr("Undo: %1").arg(m_undoName));
    m_undo->setToolTip(u"Ctrl+Z"_s);
    m_undo->setVisible(canUndo);
    m_dot->setVisible(canUndo);
}

void StatusLine::showJob(int job, qint64 done, qint64 total)
{
    if (m_job && job != m_job)
        return; // one at a time is shown: the first
    m_job = job;
    const QString name = RunningJobs::of().name(job);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setAccessibleName(name);
    QString text = name;
    if (total > 0) {
        m_bar->setValue(int(done * 1000 / total));
        const QLocale locale;
        text += u" · "_s + tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
        if (const qint64 spent = m_jobTime.elapsed(); done > 0 && spent > 2000)
            text += u" · "_s + timeLeft((spent * (total - done) / done) / 1000 + 1);
    }
    m_jobName->setText(text);
    for (QWidget *part : std::initializer_list<QWidget *>{m_jobName, m_bar, m_cancel})
        part->show();
}

void StatusLine::endJob(int job)
{
    if (job != m_job)
        return;
    m_job = 0;
    m_cancel->setEnabled(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_jobName, m_bar, m_cancel})
        part->hide();
}

void StatusLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_language->retranslate();
    m_bar->setAccessibleName(tr("Progress"));
    showState();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Background));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Token::Line));
}

} // namespace kith
