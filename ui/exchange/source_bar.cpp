// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/source_bar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include "core/exchange/text_encoding.h"
#include "ui/theme/buttons.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/labels.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

void select(QComboBox &box, const QVariant &data)
{
    const QSignalBlocker quiet(&box);
    const int index = box.findData(data);
    box.setCurrentIndex(index < 0 ? 0 : index);
}

} // namespace

SourceBar::SourceBar(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::tight);
    m_name = new ElidedLabel(QString(), this, Qt::ElideMiddle);
    m_name->setFont(kith::font(TypeSize::Section));
    m_size = makeLabel(QString(), this, TypeSize::Small, Tone::Secondary);
    m_other = makeButton(QString(), ButtonKind::Small, this);
    m_other->setObjectName(u"otherFile"_s);
    first->addWidget(m_name, 1);
    first->addWidget(m_size);
    first->addWidget(m_other);
    column->addLayout(first);

    auto *second = new FlowLayout;
    const auto add = [&](QComboBox *&box, const char *name) {
        auto *label = makeLabel(QString(), this, TypeSize::Small, Tone::Secondary);
        box = new QComboBox(this);
        box->setObjectName(QString::fromLatin1(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        m_labels.append(label);
        second->addJoined(label, box);
    };
    add(m_type, "importType");
    add(m_sheet, "importSheet");
    m_sheetLabel = m_labels.takeLast();
    add(m_encoding, "importEncoding");
    add(m_delimiter, "importDelimiter");
    add(m_header, "importHeader");
    add(m_dates, "importDates");
    add(m_decimals, "importDecimals");
    column->addLayout(second);

    connect(m_other, &QPushButton::clicked, this, &SourceBar::otherFileRequested);
    for (QComboBox *box : {m_encoding, m_delimiter, m_header})
        connect(box, &QComboBox::activated, this, [this] {
            emit formatChosen(m_encoding->currentData().toString(), m_delimiter->currentData().toString(),
                              m_header->currentData().toBool());
        });
    for (QComboBox *box : {m_dates, m_decimals})
        connect(box, &QComboBox::activated, this, [this] {
            emit readingChosen(DateOrder(m_dates->currentData().toInt()),
                               DecimalMark(m_decimals->currentData().toInt()));
        });
    connect(m_sheet, &QComboBox::activated, this, [this] { emit sheetChosen(m_sheet->currentText()); });
    connect(m_type, &QComboBox::activated, this, [this] { emit typeChosen(m_type->currentData().toString()); });
    retranslate();
}

void SourceBar::retranslate()
{
    m_other->setText(tr("Another file"));
    m_sheetLabel->setText(tr("Sheet"));
    const QStringList words{tr("Import as"), tr("Encoding"), tr("Delimiter"),
                            tr("First row"), tr("Dates"),    tr("Decimals")};
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_labels.at(i)->setText(words.at(i));
    const auto fill = [](QComboBox &box, const QList<std::pair<QString, QVariant>> &entries) {
        const QVariant chosen = box.currentData();
        const QSignalBlocker quiet(&box);
        box.clear();
        for (const auto &[text, data] : entries)
            box.addItem(text, data);
        select(box, chosen);
    };
    fill(*m_delimiter, {{tr("Comma ,"), u","_s},
                        {tr("Semicolon ;"), u";"_s},
                        {tr("Tab"), u"\t"_s},
                        {tr("Bar |"), u"|"_s},
                        {tr("Full-width comma ，"), u"，"_s}});
    fill(*m_header, {{tr("is headings"), true}, {tr("is data"), false}});
    fill(*m_dates, {{tr("found out"), int(DateOrder::Guess)},
                    {tr("Year-month-day"), int(DateOrder::YearMonthDay)},
                    {tr("Day/month/year"), int(DateOrder::DayMonthYear)},
                    {tr("Month/day/year"), int(DateOrder::MonthDayYear)}});
    fill(*m_decimals, {{tr("found out"), int(DecimalMark::Guess)},
                       {tr("Point 1,234.50"), int(DecimalMark::Point)},
                       {tr("Comma 1.234,50"), int(DecimalMark::Comma)}});
    QList<std::pair<QString, QVariant>> encodings;
    for (const QString &name : knownEncodings())
        encodings.append({name, name});
    fill(*m_encoding, encodings);
}

void SourceBar::show(const ImportDraft &draft, const Catalogue &catalogue)
{
    m_name->setText(QFileInfo(draft.file).fileName());
    m_name->setToolTip(draft.file);
    const QLocale locale(languageCode(currentLanguage()));
    const bool exact = draft.source.estimatedRows == qint64(draft.source.rows.size());
    const QString rows = locale.toString(draft.source.estimatedRows);
    m_size->setText(locale.formattedDataSize(draft.source.bytes) + u" · "_s +
                    (exact ? tr("%1 rows").arg(rows) : tr("about %1 rows").arg(rows)));
    {
        const QSignalBlocker quiet(m_type);
        m_type->clear();
        for (const auto &shape : catalogue.shapes()) {
            if (!shape->type().has(OwnedOnly) && !shape->type().has(Private))
                m_type->addItem(shape->plural(), shape->name());
        }
    }
    select(*m_type, draft.type);
    {
        const QSignalBlocker quiet(m_sheet);
        m_sheet->clear();
        m_sheet->addItems(draft.source.sheets);
        m_sheet->setCurrentText(draft.source.format.sheet);
    }
    m_sheet->setVisible(draft.source.sheets.size() > 1);
    m_sheetLabel->setVisible(draft.source.sheets.size() > 1);
    const QString &delimiter = draft.source.format.delimiter;
    if (m_delimiter->findData(delimiter) < 0)
        m_delimiter->addItem(delimiter, delimiter);
    select(*m_encoding, draft.source.format.encoding);
    select(*m_delimiter, delimiter);
    select(*m_header, draft.source.format.header);
    // Sheets have no encoding; cards, calendars and letters no headings either.
    const FileKind kind = draft.source.format.kind;
    const bool shown[] = {kind == FileKind::Delimited, kind == FileKind::Delimited,
                          kind == FileKind::Delimited || kind == FileKind::Sheet};
    QComboBox *const boxes[] = {m_encoding, m_delimiter, m_header};
    for (int i = 0; i < 3; ++i) {
        boxes[i]->setVisible(shown[i]);
        m_labels.at(i + 1)->setVisible(shown[i]);
    }
    select(*m_dates, int(draft.dateOrder));
    select(*m_decimals, int(draft.decimalMark));
}

} // namespace kith
