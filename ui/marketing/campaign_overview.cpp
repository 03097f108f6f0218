// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marketing/campaign_overview.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QTimer>
#include <QUrl>

#include "core/marketing/expense_rules.h"
#include "core/marketing/merge.h"
#include "core/model/types/all_types.h"
#include "core/report/report.h"
#include "ui/list/facts.h"
#include "ui/marketing/campaign_results.h"
#include "ui/marketing/label_paper.h"
#include "ui/marketing/letter_paper.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Query membersIn(RecordId campaign, const QStringList &states)
{
    std::vector<Condition> parts{where(u"campaign_id"_s, Operator::Equal, qint64(campaign)),
                                 no(where(u"held_out"_s, Operator::Equal, true))};
    if (!states.isEmpty())
        parts.push_back(where(u"status"_s, Operator::In, QJsonArray::fromStringList(states)));
    return {u"campaign_member"_s, all(std::move(parts)), {}, {}};
}

void saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorKind::File, CampaignOverview::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
}

QUrl mailtoOf(const Merged &piece)
{
    QString body = piece.body;
    body.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(piece.to.address, "@") + "?subject=" +
                             QUrl::toPercentEncoding(piece.subject) + "&body=" + QUrl::toPercentEncoding(body));
}

} // namespace

CampaignOverview::CampaignOverview(Session &session, RecordId campaign, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_id(campaign), m_content(new QWidget(this)), m_pause(new QTimer(this))
{
    setObjectName(u"campaignOverview"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(metrics::edge, metrics::gap, metrics::pad, metrics::gap);
    m_layout->setSpacing(metrics::gap);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    line->addWidget(audienceCard(), 1, Qt::AlignTop);
    line->addWidget(writingCard(), 1, Qt::AlignTop);
    m_layout->addLayout(line);
    m_layout->addStretch(1); // the results come between, and take the room there is
    setWidget(m_content);
    m_pause->setSingleShot(true);
    m_pause->setInterval(0);
    connect(m_pause, &QTimer::timeout, this, [this] {
        buildFigures();
        fillChoices();
        showAudience();
    });
    connect(&session, &Session::changed, m_pause, qOverload<>(&QTimer::start));
    fillChoices();
    buildFigures();
    showAudience();
    showPiece(0);
}

void CampaignOverview::addFigure(QVBoxLayout *into, const QString &name, const QString &label, const QString &figure,
                                 const Query &query, const QString &title)
{
    QLabel *what = makeLabel(label, m_figures, TypeSize::Small, Tone::Secondary);
    what->setIndent(metrics::grid); // as far in as the text of the link below
    into->addWidget(what);
    auto *link = makeButton(figure.isEmpty() ? u"–"_s : figure, ButtonKind::Link, m_figures);
    link->setObjectName(u"figure."_s + name);
    link->setAccessibleName(label + u' ' + figure);
    link->setEnabled(!query.type.isEmpty());
    connect(link, &QPushButton::clicked, this, [this, query, title] { m_session.openList(query, title); });
    into->addWidget(link, 0, Qt::AlignLeft);
}

// The same figures as the report's, so that both can never differ.
void CampaignOverview::buildFigures()
{
    delete m_figures;
    m_figures = new QWidget(m_content);
    auto *line = new QHBoxLayout(m_figures);
    line->setContentsMargins({});
    line->setSpacing(metrics::gap);
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const auto record = store.read(campaign::type, m_id);
        if (!record)
            return;
        const QString name = record->get(campaign::name);
        const Table table = runReport(store, u"campaign-roi"_s, {});
        const TableRow *row = nullptr;
        for (const TableRow &candidate : table.rows) {
            if (!candidate.isTotal && candidate.cells[0].id == m_id)
                row = &candidate;
        }
        const auto fromReport = [&](QVBoxLayout *into, const QString &label, QStringView key) {
            const int column = table.column(key);
            const Cell cell = row ? row->cells[size_t(column)] : Cell();
            addFigure(into, key.toString(), label,
                      displayCell(table, table.columns[size_t(column)], cell, store.conventions()),
                      cell.records.value_or(Query{}), name + u": "_s + label);
        };
        const auto count = [&](QVBoxLayout *into, const QString &key, const QString &label, const QStringList &states) {
            const Query query = membersIn(m_id, states);
            addFigure(into, key, label, QString::number(store.count(query)), query, name + u": "_s + label);
        };
        auto *money = new Card(m_figures, tr("Cost"), u"expense"_s);
        addFigure(money->body(), u"budget"_s, tr("Budget"),
                  record->isEmpty(campaign::budget) ? QString()
                                                    : formatMoney(record->get(campaign::budget), store.currency()),
                  {}, {});
        fromReport(money->body(), tr("Spent"), u"cost");
        if (const Money over = overBudget(store, m_id); over.minor > 0) {
            auto *warning = new StateLabel(money);
            warning->setState(u"warning"_s,
                              tr("%1 over budget, submitted claims included").arg(formatMoney(over, store.currency())),
                              Tone::Warning);
            money->body()->addWidget(warning);
        }
        auto *people = new Card(m_figures, tr("Members"), u"contact"_s);
        count(people->body(), u"members"_s, tr("All"), {});
        count(people->body(), u"reached"_s, tr("Reached"),
              {u"reached"_s, u"responded"_s, u"converted"_s, u"declined"_s});
        auto *answers = new Card(m_figures, tr("Response"), u"response"_s);
        count(answers->body(), u"responded"_s, tr("Responded"), {u"responded"_s, u"converted"_s});
        count(answers->body(), u"converted"_s, tr("Converted"), {u"converted"_s});
        auto *gain = new Card(m_figures, tr("Return so far"), u"money"_s);
        fromReport(gain->body(), tr("Received"), u"revenue");
        fromReport(gain->body(), tr("ROI"), u"roi");
        for (Card *card : {money, people, answers, gain})
            line->addWidget(card, 1);
    });
    m_layout->insertWidget(0, m_figures);
    delete m_results;
    m_results = new CampaignResults(m_session, m_id, m_content);
    m_layout->insertWidget(2, m_results);
}

QWidget *CampaignOverview::audienceCard()
{
    auto *card = new Card(m_content, tr("Add members"), u"segment"_s);
    card->setObjectName(u"audience"_s);
    m_segment = new QComboBox(card);
    m_segment->setObjectName(u"audienceSegment"_s);
    m_without = new QComboBox(card);
    m_without->setObjectName(u"audienceWithout"_s);
    m_heldOut = new QSpinBox(card);
    m_heldOut->setObjectName(u"audienceHeldOut"_s);
    m_heldOut->setRange(0, 90);
    m_heldOut->setSuffix(u" %"_s);
    m_found = makeLabel({}, card, TypeSize::Body, Tone::Secondary);
    m_found->setObjectName(u"audienceFound"_s);
    m_found->setWordWrap(true);
    m_add = makeButton(tr("Add members"), ButtonKind::Primary, card);
    m_add->setObjectName(u"audienceAdd"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("Segment"), m_segment);
    form->addRow(tr("Without"), m_without);
    form->addRow(tr("Held out"), m_heldOut);
    card->body()->addLayout(form);
    card->body()->addWidget(m_found);
    card->body()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_segment, &QComboBox::activated, this, &CampaignOverview::showAudience);
    connect(m_without, &QComboBox::activated, this, &CampaignOverview::showAudience);
    connect(m_heldOut, &QSpinBox::valueChanged, this, &CampaignOverview::showAudience);
    connect(m_add, &QPushButton::clicked, this, &CampaignOverview::addAudience);
    return card;
}

QWidget *CampaignOverview::writingCard()
{
    auto *card = new Card(m_content, tr("Write to them"), u"letter"_s);
    card->setObjectName(u"writing"_s);
    m_template = new QComboBox(card);
    m_template->setObjectName(u"mergeTemplate"_s);
    m_piece = makeLabel({}, card);
    m_piece->setObjectName(u"mergePiece"_s);
    m_piece->setWordWrap(true);
    m_piece->setTextFormat(Qt::PlainText);
    m_missing = makeLabel({}, card, TypeSize::Small, Tone::Warning);
    m_missing->setObjectName(u"mergeMissing"_s);
    m_missing->setWordWrap(true);
    m_before = makeButton(tr("Before"), ButtonKind::Small, card, u"chevron_left"_s);
    m_after = makeButton(tr("Next"), ButtonKind::Small, card, u"chevron_right"_s);
    m_write = makeButton(tr("Write all"), ButtonKind::Secondary, card, u"letter"_s);
    m_write->setObjectName(u"mergeWrite"_s);
    m_mail = makeButton(tr("By mail program"), ButtonKind::Secondary, card, u"mail"_s);
    m_mail->setObjectName(u"mergeMail"_s);
    m_mail->setToolTip(tr("Opens this e-mail in your mail program and logs it"));
    m_labels = makeButton(tr("Labels"), ButtonKind::Secondary, card, u"print"_s);
    m_labels->setObjectName(u"mergeLabels"_s);
    m_labels->setToolTip(tr("Sheets of address labels for all of them, 3 × 8 on A4"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_before);
    buttons->addWidget(m_after);
    buttons->addStretch(1);
    buttons->addWidget(m_mail);
    buttons->addWidget(m_labels);
    buttons->addWidget(m_write);
    card->body()->addWidget(m_template);
    card->body()->addWidget(m_piece);
    card->body()->addWidget(m_missing);
    card->body()->addLayout(buttons);
    connect(m_template, &QComboBox::activated, this, [this] { showPiece(0); });
    connect(m_before, &QPushButton::clicked, this, [this] { showPiece(m_shown - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { showPiece(m_shown + 1); });
    connect(m_write, &QPushButton::clicked, this, &CampaignOverview::writePieces);
    connect(m_mail, &QPushButton::clicked, this, &CampaignOverview::mailShownPiece);
    connect(m_labels, &QPushButton::clicked, this, &CampaignOverview::writeLabelSheets);
    return card;
}

void CampaignOverview::fillChoices()
{
    const auto fill = [](QComboBox *box, const QString &none, const std::vector<std::pair<QString, qint64>> &entries) {
        const QSignalBlocker quiet(box);
        const QVariant current = box->currentData();
        box->clear();
        box->addItem(none, qint64(0));
        for (const auto &[name, id] : entries)
            box->addItem(name, id);
        box->setCurrentIndex(std::max(0, box->findData(current)));
    };
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        std::vector<std::pair<QString, qint64>> segments, templates;
        for (const Record &record : store.select({u"segment"_s, {}, {u"name"_s}, {}}))
            segments.emplace_back(record.get(segment::name), record.id());
        const Condition mail = where(u"use"_s, Operator::In, QJsonArray{u"letter"_s, u"email"_s});
        for (const Record &record : store.select({u"template"_s, mail, {u"name"_s}, {}}))
            templates.emplace_back(record.get(template_::name), record.id());
        const bool isFirst = m_segment->count() == 0;
        fill(m_segment, tr("Choose a segment"), segments);
        fill(m_without, tr("nobody"), segments);
        fill(m_template, tr("Choose a template"), templates);
        if (const auto record = store.read(campaign::type, m_id); isFirst && record)
            m_segment->setCurrentIndex(std::max(0, m_segment->findData(record->get(campaign::segment))));
    });
}

AudienceRequest CampaignOverview::request() const
{
    AudienceRequest request{.campaign = m_id, .heldOutPercent = m_heldOut->value()};
    if (const qint64 id = m_segment->currentData().toLongLong())
        request.segments = {id};
    if (const qint64 id = m_without->currentData().toLongLong())
        request.without = {id};
    return request;
}

void CampaignOverview::showAudience()
{
    m_add->setEnabled(false);
    m_found->setText(tr("An address is reached once; whoever does not want it is left out."));
    if (m_segment->currentData().toLongLong() == 0)
        return;
    m_session.guard(this, [&] {
        const Audience found = audience(m_session.store(), request());
        QStringList words{tr("%1 found, %2 addressed, %3 of them held out.")
                              .arg(QString::number(found.all.size()), QString::number(found.addressed),
                                   QString::number(found.heldOut))};
        for (const auto &[reason, n] : found.leftOut)
            words << tr("%1 left out: %2").arg(QString::number(n), leftOutWords(reason));
        m_found->setText(words.join(u'\n'));
        m_add->setEnabled(found.addressed > 0);
    });
}

void CampaignOverview::addAudience()
{
    m_session.guard(this, [&] {
        const Audience found = audience(m_session.store(), request());
        const qint64 change = addMembers(m_session.store(), request(), found);
        m_session.notify(tr("%n member(s) added", nullptr, int(found.addressed)), change);
    });
}

void CampaignOverview::showPiece(int number)
{
    m_piece->clear();
    m_missing->clear();
    m_write->setEnabled(false);
    m_mail->hide();
    m_before->setEnabled(false);
    m_after->setEnabled(false);
    const qint64 id = m_template->currentData().toLongLong();
    if (id == 0)
        return;
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const auto record = store.read(template_::type, id);
        const MergeTemplate text{record->get(template_::subject), record->get(template_::body)};
        if (const QStringList problems = templateProblems(store, text); !problems.isEmpty()) {
            m_missing->setText(problems.join(u'\n'));
            return;
        }
        const bool isLetter = record->get(template_::use) == u"letter";
        const Audience found =
            audience(store, {.campaign = m_id, .channel = isLetter ? u"letter"_s : u"email"_s, .ofMembers = true});
        std::vector<Addressee> to;
        for (const Addressee &one : found.all) {
            if (!one.leftOut)
                to.push_back(one);
        }
        if (to.empty()) {
            m_piece->setText(tr("No member can be written to."));
            return;
        }
        m_shown = std::clamp(number, 0, int(to.size()) - 1);
        const Merged piece = Merger(store, text, m_id).piece(to[size_t(m_shown)]);
        m_piece->setText(tr("%1 of %2: %3, %4").arg(m_shown + 1).arg(to.size()).arg(piece.to.name, piece.to.address) +
                         u"\n\n"_s + piece.subject + u"\n\n"_s + piece.body);
        QStringList warnings;
        if (!piece.missing.isEmpty())
            warnings << tr("Empty for this recipient: %1").arg(piece.missing.join(u", "_s));
        for (const auto &[reason, n] : found.leftOut)
            warnings << tr("%1 left out: %2").arg(QString::number(n), leftOutWords(reason));
        m_missing->setText(warnings.join(u'\n'));
        m_mail->setVisible(!isLetter);
        m_before->setEnabled(m_shown > 0);
        m_after->setEnabled(m_shown + 1 < int(to.size()));
        m_write->setEnabled(true);
    });
}

// As a link that mail programs take: address, subject and text.
void CampaignOverview::mailShownPiece()
{
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const auto record = store.read(template_::type, m_template->currentData().toLongLong());
        if (!record)
            return;
        Merger merger(store, {record->get(template_::subject), record->get(template_::body)}, m_id);
        int place = 0;
        for (const Addressee &one : audience(store, {.campaign = m_id, .channel = u"email"_s, .ofMembers = true}).all) {
            if (one.leftOut || place++ != m_shown)
                continue;
            const Merged piece = merger.piece(one);
            if (!QDesktopServices::openUrl(mailtoOf(piece)))
                throw Error(ErrorKind::File,
                            tr("No mail program takes e-mails here. Write all as .eml files instead."));
            m_session.notify(tr("E-mail to %1 opened and logged").arg(one.name),
                             logPieces(store, {piece}, m_id, u"email"_s));
            return;
        }
    });
}

// For envelopes: also of those who have no e-mail. Labels alone are no letter, so nothing is logged.
void CampaignOverview::writeLabelSheets()
{
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        std::vector<PrintedLetter> to;
        for (const Addressee &one :
             audience(store, {.campaign = m_id, .channel = u"letter"_s, .ofMembers = true}).all) {
            if (!one.leftOut)
                to.push_back({one.name, one.address, {}, {}});
        }
        if (to.empty())
            throw Error(ErrorKind::Invalid, tr("No member has a postal address that may be written to."));
        const QString name = store.title(store.shape(campaign::type), m_id);
        const QString path =
            m_session.prompts().saveFile(this, tr("Labels"), tr("%1, labels").arg(name) + u".pdf"_s, tr("PDF (*.pdf)"));
        if (path.isEmpty())
            return;
        writeLabels(to, path);
        m_session.notify(tr("%n label(s) written", nullptr, int(to.size())));
    });
}

// E-mails into a folder beside the name given, letters into one PDF; each is logged on its recipient.
void CampaignOverview::writePieces()
{
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const auto record = store.read(template_::type, m_template->currentData().toLongLong());
        if (!record)
            return;
        const bool isLetter = record->get(template_::use) == u"letter";
        const QString name = store.title(store.shape(campaign::type), m_id);
        const QString channel = isLetter ? u"letter"_s : u"email"_s;
        Merger merger(store, {record->get(template_::subject), record->get(template_::body)}, m_id);
        std::vector<Merged> pieces;
        std::vector<PrintedLetter> letters;
        QStringList missing;
        int incomplete = 0;
        for (const Addressee &one : audience(store, {.campaign = m_id, .channel = channel, .ofMembers = true}).all) {
            if (one.leftOut)
                continue;
            pieces.push_back(merger.piece(one));
            missing += pieces.back().missing;
            incomplete += !pieces.back().missing.isEmpty();
            letters.push_back({one.name, one.address, pieces.back().subject, pieces.back().body});
        }
        missing.removeDuplicates();
        if (incomplete > 0 &&
            !m_session.prompts().confirm(
                this,
                tr("%1 of %2 have empty fields: %3.").arg(incomplete).arg(pieces.size()).arg(missing.join(u", "_s)),
                tr("Write all"), tr("Do not write")))
            return;
        const QString path =
            isLetter ? m_session.prompts().saveFile(this, tr("Letters"), name + u".pdf"_s, tr("PDF (*.pdf)"))
                     : m_session.prompts().saveFile(this, tr("Folder for the e-mails"), name, {});
        if (path.isEmpty())
            return;
        if (isLetter) {
            writeLetters(store, letters, path);
        } else {
            if (!QDir().mkpath(path))
                throw Error(ErrorKind::File, tr("%1 cannot be made.").arg(path));
            int number = 0;
            for (const Merged &piece : pieces)
                saveFile(QDir(path).filePath(fileNameOf(piece, ++number)), emlOf(store, piece));
        }
        const qint64 change = logPieces(store, pieces, m_id, channel);
        m_session.notify(tr("%n piece(s) written and logged", nullptr, int(pieces.size())), change);
    });
}

} // namespace kith
