// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_run_page.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/pages/page_factory.h"
#include "ui/shell/business_files.h"
#include "ui/shell/machine_settings.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

namespace kith {

using namespace Qt::StringLiterals;

FirstRunPage::FirstRunPage(Session &session, const Place &, QWidget *parent) : Page(session, parent)
{
    setObjectName(u"firstRunPage"_s);
    auto *outer = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    outer->addStretch();
    outer->addLayout(column);
    outer->addStretch();
    column->setSpacing(metrics::gap);
    column->addSpacing(metrics::wide);
    m_heading = makeLabel({}, this, TypeSize::Title);
    m_intro = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    m_intro->setWordWrap(true);
    m_intro->setFixedWidth(metrics::column);
    column->addWidget(m_heading);
    column->addWidget(m_intro);

    auto *card = new Card(this);
    m_choices = card->body();
    column->addWidget(card);
    m_nameLabel = makeLabel({}, this, TypeSize::Body);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"businessName"_s);
    m_nameLabel->setBuddy(m_name);
    m_choices->setSpacing(metrics::gap);
    m_choices->addWidget(m_nameLabel);
    m_choices->addWidget(m_name);
    m_start = addChoice(u"startEmpty"_s, u"plus"_s, true, m_startText);
    m_demo = addChoice(u"openDemo"_s, u"star"_s, false, m_demoText);
    m_open = addChoice(u"openFile"_s, u"folder"_s, false, m_openText);
    m_import = addChoice(u"importFile"_s, u"import"_s, false, m_importText);
    const bool canImport = hasPage(Place::Kind::Import);
    m_import->setVisible(canImport);
    m_importText->setVisible(canImport);

    m_recentHeading = makeLabel({}, this, TypeSize::Section);
    column->addSpacing(metrics::gap);
    column->addWidget(m_recentHeading);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch();

    connect(m_start, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { start(false); });
    connect(m_demo, &QPushButton::clicked, this, [this] { kith::openDemo(m_session, this); });
    connect(m_open, &QPushButton::clicked, this, &FirstRunPage::open);
    connect(m_import, &QPushButton::clicked, this, [this] { start(true); });
    retranslate();
    showRecent();
}

QPushButton *FirstRunPage::addChoice(const QString &name, const QString &iconName, bool isPrimary, QLabel *&sentence)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::pad);
    sentence = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    sentence->setWordWrap(true);
    QPushButton *button = makeButton({}, isPrimary ? ButtonKind::Primary : ButtonKind::Secondary, this, iconName);
    button->setObjectName(name);
    button->setMinimumWidth(212);
    row->addWidget(button);
    row->addWidget(sentence, 1);
    m_choices->addLayout(row);
    return button;
}

void FirstRunPage::start(bool importsAfterwards)
{
    const QString name = m_name->text().trimmed();
    QString proposal = name.isEmpty() ? tr("My business") : name;
    proposal.replace(u'/', u'-').replace(u'\\', u'-');
    QString source;
    if (importsAfterwards) {
        source = m_session.prompts().openFile(this, tr("Import a file"),
                                              tr("Tables and contacts (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)"));
        if (source.isEmpty())
            return;
    }
    QString path = m_session.prompts().saveFile(this, tr("Where should the business be kept?"),
                                                QDir(defaultFolder()).filePath(proposal + u".kith"_s), fileFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".kith"_s;
    createBusiness(m_session, this, path, proposedFile(name.isEmpty() ? tr("My business") : name));
    if (importsAfterwards) {
        // Queued behind the new store.
        QMetaObject::invokeMethod(
            &m_session,
            [&session = m_session, source] {
                Place place;
                place.kind = Place::Kind::Import;
                place.file = source;
                if (session.hasStore())
                    session.go(place);
            },
            Qt::QueuedConnection);
    }
}

void FirstRunPage::open()
{
    const QString path = m_session.prompts().openFile(this, tr("Open a business"), fileFilter());
    if (!path.isEmpty())
        openBusiness(m_session, this, path);
}

void FirstRunPage::showRecent()
{
    const QStringList files = machine::recentFiles();
    m_recentHeading->setVisible(!files.isEmpty());
    for (const QString &file : files) {
        QPushButton *button = makeButton(QFileInfo(file).completeBaseName() + u"   "_s + QDir::toNativeSeparators(file),
                                         ButtonKind::Link, this, u"file"_s);
        button->setObjectName(u"recent"_s);
        connect(button, &QPushButton::clicked, this, [this, file] { openBusiness(m_session, this, file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

QString FirstRunPage::title() const
{
    return tr("Welcome");
}

void FirstRunPage::retranslate()
{
    m_heading->setText(tr("Know your customers"));
    m_intro->setText(
        tr("Kith keeps a business in one file on this computer: customers, leads, orders, money, complaints. "
           "Nothing leaves it unless you export it."));
    m_nameLabel->setText(tr("Name of the business"));
    m_name->setPlaceholderText(tr("My business"));
    m_name->setAccessibleName(tr("Name of the business"));
    m_start->setText(tr("Start empty"));
    m_startText->setText(
        tr("A new file, with currency and time zone of this computer (%1).").arg(proposedFile({}).currency));
    m_demo->setText(tr("Open the demo business"));
    m_demoText->setText(tr("A small firm with two years of orders, campaigns and complaints to try things on."));
    m_open->setText(tr("Open a file…"));
    m_openText->setText(tr("A business kept with Kith before."));
    m_import->setText(tr("Import a file…"));
    m_importText->setText(tr("Start with a customer list or orders from a spreadsheet (CSV)."));
    m_recentHeading->setText(tr("Opened before"));
}

} // namespace kith
