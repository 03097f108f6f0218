// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/accountant_page.h"

#include <memory>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

#include "core/exchange/preset_file.h"
#include "ui/pages/plain_table.h"
#include "ui/shell/job.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int offeredQuarters = 8;
constexpr int offeredYears = 3;

} // namespace

AccountantPage::AccountantPage(Session &session, const Place &, QWidget *parent) : Page(session, parent)
{
    setObjectName(u"accountantPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::gap, metrics::edge, metrics::gap);
    column->setSpacing(metrics::gap);
    auto *choices = new FlowLayout;
    const auto add = [&](QComboBox *&box, const char *name) {
        auto *label = makeLabel(QString(), this, TypeSize::Small, Tone::Secondary);
        box = new QComboBox(this);
        box->setObjectName(QString::fromLatin1(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        m_labels.append(label);
        choices->addJoined(label, box);
    };
    add(m_period, "accountantPeriod");
    add(m_preset, "accountantPreset");
    column->addLayout(choices);
    m_changed = new QCheckBox(this);
    m_changed->setObjectName(u"onlyChanged"_s);
    column->addWidget(m_changed);
    m_note = makeLabel(QString(), this, TypeSize::Small, Tone::Secondary);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_sentence = makeLabel(QString(), this, TypeSize::Section);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_files = makePlainTable(this, u"accountantFiles"_s, 4);
    column->addWidget(m_files, 1);
    column->addStretch(0); // while there are no files yet
    m_write = new QAction(this);
    m_write->setObjectName(u"writePackage"_s);
    m_write->setProperty("icon", u"export"_s);
    connect(m_write, &QAction::triggered, this, &AccountantPage::ask);
    m_openPreset = new QAction(this);
    m_openPreset->setObjectName(u"openPreset"_s);
    connect(m_openPreset, &QAction::triggered, this, &AccountantPage::openPreset);
    m_savePreset = new QAction(this);
    m_savePreset->setObjectName(u"savePreset"_s);
    connect(m_savePreset, &QAction::triggered, this, &AccountantPage::savePreset);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &AccountantPage::showNote);
    retranslate();
}

QString AccountantPage::title() const
{
    return tr("For the accountant");
}

void AccountantPage::fillPeriods()
{
    const QVariant chosen = m_period->currentData();
    m_period->clear();
    const Day today = m_session.hasStore() ? m_session.store().today() : QDate::currentDate();
    Day quarter = startOfStep(today, Step::Quarter);
    for (int i = 0; i < offeredQuarters; ++i) {
        m_period->addItem(stepLabel(quarter, Step::Quarter), stepKey(quarter, Step::Quarter));
        quarter = startOfStep(quarter.addDays(-1), Step::Quarter);
    }
    Day month = startOfStep(today, Step::Month);
    for (int i = 0; i < offeredQuarters; ++i) {
        m_period->addItem(stepLabel(month, Step::Month), stepKey(month, Step::Month));
        month = startOfStep(month.addDays(-1), Step::Month);
    }
    for (int i = 0; i < offeredYears; ++i) {
        const Day year(today.year() - i, 1, 1);
        m_period->addItem(stepLabel(year, Step::Year), stepKey(year, Step::Year));
    }
    const int index = m_period->findData(chosen);
    m_period->setCurrentIndex(index < 0 ? 1 : index); // the last whole quarter
}

void AccountantPage::showNote()
{
    const int index = m_preset->currentIndex();
    m_note->setText(index >= 0 && index < int(m_presets.size()) ? m_presets[size_t(index)].note : QString());
}

void AccountantPage::ask()
{
    if (m_isWriting)
        return;
    const QString proposal = tr("Accountant %1").arg(m_period->currentData().toString());
    const QString folder = m_session.prompts().saveFile(this, tr("Choose a folder for the files"), proposal, {});
    if (!folder.isEmpty())
        writeTo(folder);
}

void AccountantPage::openPreset()
{
    const QString file = m_session.prompts().openFile(this, tr("A preset of your own"), tr("Presets (*.json)"));
    if (file.isEmpty() || !m_session.guard(this, [&] { accountantPreset(file); })) // says what is wrong with it
        return;
    if (!m_own.contains(file))
        m_own.append(file);
    fillPresets();
    m_preset->setCurrentIndex(m_preset->findData(file));
}

void AccountantPage::savePreset()
{
    const AccountantPreset &preset = m_presets[size_t(m_preset->currentIndex())];
    const QString file = m_session.prompts().saveFile(this, tr("Save the preset as a file"), preset.key + u".json"_s,
                                                      tr("Presets (*.json)"));
    if (!file.isEmpty() && m_session.guard(this, [&] { writePreset(preset.json, file); }))
        m_session.notify(tr("The preset is in %1; edit it and choose it as a preset of your own.").arg(file));
}

void AccountantPage::fillPresets()
{
    const QVariant chosen = m_preset->currentData();
    m_presets = accountantPresets();
    m_preset->clear();
    for (const AccountantPreset &preset : m_presets)
        m_preset->addItem(preset.name, preset.key);
    m_session.guard(this, [&] { // read anew: they may have been edited meanwhile
        for (const QString &file : std::as_const(m_own)) {
            m_presets.push_back(accountantPreset(file));
            m_preset->addItem(QFileInfo(file).fileName(), file);
        }
    });
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(chosen.isValid() ? chosen : QVariant(u"generic"_s))));
    showNote();
}

void AccountantPage::writeTo(const QString &folder)
{
    AccountantOptions options;
    if (!m_session.guard(this, [&] { options.period = parsePeriod(m_period->currentData().toString()); }))
        return;
    options.preset = m_preset->currentData().toString();
    options.folder = folder;
    options.onlyChanged = m_changed->isChecked();
    m_isWriting = true;
    m_write->setEnabled(false);
    const auto result = std::make_shared<AccountantResult>();
    runJob(
        this, m_session.store(),
        [result, options](Store &store, const Progress &progress) {
            *result = exportAccountant(store, options, progress);
        },
        [this, result, folder] {
            m_isWriting = false;
            m_write->setEnabled(true);
            m_result = std::move(*result);
            showResult();
            m_session.notify(tr("%n file(s) are in %1", nullptr, int(m_result.files.size())).arg(folder));
            emit written();
        },
        [this](const Error &error) {
            m_isWriting = false;
            m_write->setEnabled(true);
            m_session.showError(this, error);
        },
        {}, tr("Writing the files for the accountant"));
}

void AccountantPage::showResult()
{
    QStringList sentences{m_result.sentence};
    sentences.append(m_result.warnings);
    sentences.removeAll(QString());
    m_sentence->setText(sentences.join(u'\n'));
    m_files->setRowCount(int(m_result.files.size()));
    const QLocale locale(languageCode(currentLanguage()));
    for (int row = 0; row < m_files->rowCount(); ++row) {
        const AccountantFile &file = m_result.files[size_t(row)];
        const auto gross = file.sums.find(u"gross_base"_s);
        const auto paid = file.sums.find(u"paid_base"_s);
        const auto open = file.sums.find(u"balance_base"_s);
        const auto sum = gross != file.sums.end() ? gross : paid != file.sums.end() ? paid : open;
        setPlainCell(*m_files, row, 0, file.name);
        setPlainCell(*m_files, row, 1, locale.toString(file.rows), Tone::Secondary);
        setPlainCell(*m_files, row, 2,
                     sum == file.sums.end() ? QString() : formatMoney(sum->second, m_session.store().currency()));
        setPlainCell(*m_files, row, 3, file.sha256.left(16), Tone::Secondary);
    }
    m_files->setVisible(m_files->rowCount() > 0);
}

void AccountantPage::retranslate()
{
    m_labels.at(0)->setText(tr("Period"));
    m_labels.at(1)->setText(tr("Preset"));
    m_changed->setText(tr("Only what is new or changed since the last export"));
    m_write->setText(tr("Write the files"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setHorizontalHeaderLabels({tr("File"), tr("Rows"), tr("Sum"), tr("Checksum")});
    m_openPreset->setText(tr("A preset of your own …"));
    m_savePreset->setText(tr("Save the preset to edit it …"));
    fillPresets();
    fillPeriods();
    showResult();
}

} // namespace kith
