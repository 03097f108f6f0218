// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/model/types/business.h"
#include "core/model/types/staff.h"
#include "core/store/backup.h"
#include "core/store/change.h"
#include "ui/pages/relationship_limits.h"
#include "ui/pages/whole_file_card.h"
#include "ui/shell/areas.h"
#include "ui/shell/business_files.h"
#include "ui/shell/job.h"
#include "ui/shell/language_and_look.h"
#include "ui/shell/machine_settings.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 180;

std::optional<Record> ownBusiness(Store &store)
{
    const auto records = store.select(Query{u"business"_s}, 1);
    return records.empty() ? std::nullopt : std::optional(records.front());
}

QGridLayout *makeGrid(Card &card)
{
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(metrics::tight);
    card.body()->addLayout(grid);
    return grid;
}

} // namespace

SettingsPage::SettingsPage(Session &session, const Place &, QWidget *parent) : Page(session, parent)
{
    setObjectName(u"settingsPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::pad, metrics::gap, metrics::pad, metrics::pad);
    column->setSpacing(metrics::gap);
    outer->addWidget(scroll);
    scroll->setWidget(content);

    m_machine = new Card(content);
    m_business = new Card(content);
    m_lists = new Card(content);
    m_backups = new Card(content);
    for (Card *card : {m_machine, m_business, m_lists, m_backups}) {
        card->setMaximumWidth(metrics::column);
        column->addWidget(card);
    }
    column->addWidget(new RelationshipLimits(session, content));
    m_wholeFile = new WholeFileCard(session, content);
    m_wholeFile->setMaximumWidth(metrics::column);
    column->addWidget(m_wholeFile);
    column->addStretch(1);

    m_language = new QComboBox(this);
    m_look = new QComboBox(this);
    m_name = new QLineEdit(this);
    m_staff = new QComboBox(this);
    m_currency = makeLabel({}, this);
    m_zone = makeLabel({}, this);
    m_file = new ElidedLabel({}, this, Qt::ElideMiddle);
    QGridLayout *machine = makeGrid(*m_machine);
    addRow(*machine, m_languageLabel, m_language, u"language"_s);
    addRow(*machine, m_lookLabel, m_look, u"look"_s);
    QGridLayout *business = makeGrid(*m_business);
    addRow(*business, m_nameLabel, m_name, u"businessName"_s);
    addRow(*business, m_staffLabel, m_staff, u"worksHere"_s);
    addRow(*business, m_currencyLabel, m_currency, u"currency"_s);
    addRow(*business, m_zoneLabel, m_zone, u"timeZone"_s);
    addRow(*business, m_fileLabel, m_file, u"file"_s);

    m_listGrid = new QGridLayout;
    m_listGrid->setVerticalSpacing(0);
    m_lists->body()->addLayout(m_listGrid);

    m_noBackups = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    m_noBackups->setWordWrap(true);
    m_backups->body()->addWidget(m_noBackups);
    m_backupList = new QListWidget(this);
    m_backupList->setObjectName(u"backupList"_s);
    m_backupList->setFixedHeight(5 * metrics::compactRow);
    m_backUp = makeButton({}, ButtonKind::Secondary, this, u"save"_s);
    m_backUp->setObjectName(u"backUp"_s);
    m_restore = makeButton({}, ButtonKind::Secondary, this, u"history"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    m_backups->body()->addWidget(m_backupList);
    m_backups->body()->addLayout(buttons);

    connect(m_language, &QComboBox::activated, this,
            [this](int index) { switchLanguage(m_session, index == 1 ? Language::Chinese : Language::English); });
    connect(m_look, &QComboBox::activated, this, [this](int index) { switchLook(m_session, Look(index)); });
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::saveName);
    connect(m_staff, &QComboBox::activated, this, [this] {
        m_session.guard(this, [this] {
            m_session.store().setSetting(u"me"_s, QString::number(m_staff->currentData().toLongLong()));
            emit m_session.changed({u"staff"_s});
        });
    });
    connect(m_backUp, &QPushButton::clicked, this, &SettingsPage::backUp);
    connect(m_restore, &QPushButton::clicked, this, &SettingsPage::restore);
    connect(m_backupList, &QListWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(m_backupList->currentItem() != nullptr); });
    retranslate();
}

void SettingsPage::addRow(QGridLayout &grid, QLabel *&label, QWidget *editor, const QString &name)
{
    const int row = grid.rowCount();
    label = makeLabel({}, this, TypeSize::Body, Tone::Secondary);
    label->setBuddy(editor);
    label->setMinimumHeight(metrics::control);
    editor->setObjectName(name);
    grid.addWidget(label, row, 0);
    grid.addWidget(editor, row, 1);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::refresh()
{
    fillChoices();
}

void SettingsPage::fillChoices()
{
    m_language->clear();
    m_language->addItems({u"English"_s, u"简体中文"_s});
    m_language->setCurrentIndex(currentLanguage() == Language::Chinese ? 1 : 0);
    m_look->clear();
    m_look->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_look->setCurrentIndex(int(Theme::look()));
    const bool hasStore = m_session.hasStore();
    m_business->setVisible(hasStore);
    m_lists->setVisible(hasStore);
    m_backups->setVisible(hasStore);
    m_wholeFile->setVisible(hasStore);
    if (!hasStore)
        return;
    m_session.guard(this, [this] {
        Store &store = m_session.store();
        if (const auto own = ownBusiness(store); own && !m_name->isModified())
            m_name->setText(own->get(business::name));
        m_currency->setText(store.currency().code);
        m_zone->setText(QString::fromUtf8(store.zone().id()));
        m_file->setText(QDir::toNativeSeparators(store.path()));
        m_staff->clear();
        m_staff->addItem(tr("Nobody named"), 0);
        const Shape &shape = store.shape(staff::type);
        for (const RecordId id : store.ids(Query{u"staff"_s, {}, {u"name"_s}}, 200))
            m_staff->addItem(store.title(shape, id), qint64(id));
        m_staff->setCurrentIndex(std::max(0, m_staff->findData(qint64(store.me()))));
        m_backupList->clear();
        for (const QString &path : backupsOf(store.path())) {
            const QFileInfo info(path);
            auto *item =
                new QListWidgetItem(u"%1   %2"_s.arg(QLocale().toString(info.lastModified(), QLocale::ShortFormat),
                                                     QLocale().formattedDataSize(info.size())),
                                    m_backupList);
            item->setData(Qt::UserRole, path);
        }
        m_noBackups->setVisible(m_backupList->count() == 0);
        m_backupList->setVisible(m_backupList->count() > 0);
    });
    m_restore->setEnabled(false);
}

// What is set once and seldom looked at: stages, holidays, number series and the like.
void SettingsPage::fillLists()
{
    while (QLayoutItem *item = m_listGrid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_session.hasStore())
        return;
    constexpr int columns = 3;
    int position = 0;
    for (const AreaTab &tab : tabsOf(*area(u"settings"_s), m_session.store().catalogue())) {
        if (!tab.isMore)
            continue;
        auto *link = makeButton(tab.label, ButtonKind::Link, m_lists, tab.icon);
        link->setObjectName(u"list."_s + tab.key);
        connect(link, &QPushButton::clicked, this, [this, place = tab.place] { m_session.go(place); });
        m_listGrid->addWidget(link, position / columns, position % columns, Qt::AlignLeft);
        ++position;
    }
}

void SettingsPage::saveName()
{
    if (!m_session.hasStore() || !m_name->isModified())
        return;
    m_session.guard(this, [this] {
        auto own = ownBusiness(m_session.store());
        const QString name = m_name->text().trimmed();
        m_name->setModified(false);
        if (!own || name.isEmpty() || own->get(business::name) == name)
            return;
        own->set(business::name, name);
        Change change(m_session.store(), tr("Rename the business"));
        if (const Problems problems = change.save(*own); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        change.commit();
    });
}

void SettingsPage::backUp()
{
    m_backUp->setEnabled(false);
    runJob(
        this, m_session.store(), [](Store &store, const Progress &progress) { backup(store, {}, progress); },
        [this] {
            m_backUp->setEnabled(true);
            m_session.notify(tr("A checked backup was made."));
            fillChoices();
        },
        [this](const Error &error) {
            m_backUp->setEnabled(true);
            m_session.showError(this, error);
        },
        {}, tr("Making a backup"));
}

void SettingsPage::restore()
{
    const QListWidgetItem *item = m_backupList->currentItem();
    if (!item)
        return;
    if (m_session.prompts().confirm(
            this, tr("Go back to the backup of %1? The present file is kept beside it.").arg(item->text()),
            tr("Restore this backup"), tr("Keep the present file")))
        restoreBusiness(m_session, this, item->data(Qt::UserRole).toString());
}

void SettingsPage::retranslate()
{
    m_machine->setHeading(tr("This computer"));
    m_business->setHeading(tr("The business"));
    m_lists->setHeading(tr("Lists and rules"));
    m_backups->setHeading(tr("Backups"));
    m_noBackups->setText(
        tr("None yet. A checked backup is made each day by itself, and before every upgrade and large import."));
    const std::pair<QLabel *, QString> rows[] = {{m_languageLabel, tr("Language")},
                                                 {m_lookLabel, tr("Look")},
                                                 {m_nameLabel, tr("Name of the business")},
                                                 {m_staffLabel, tr("Who works here")},
                                                 {m_currencyLabel, tr("Currency")},
                                                 {m_zoneLabel, tr("Time zone")},
                                                 {m_fileLabel, tr("File")}};
    for (const auto &[label, text] : rows) {
        label->setText(text);
        label->buddy()->setAccessibleName(text);
    }
    m_backupList->setAccessibleName(tr("Backups"));
    m_backUp->setText(tr("Make a backup now"));
    m_restore->setText(tr("Restore this backup…"));
    fillLists();
    fillChoices();
}

} // namespace kith
