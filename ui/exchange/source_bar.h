// SPDX-License-Identifier: GPL-3.0-or-later
// The file and how it was read: encoding, delimiter, headings, dates, decimals; each can be corrected.
#pragma once

#include <QWidget>

#include "ui/exchange/import_draft.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace kith {

class ElidedLabel;

class SourceBar : public QWidget
{
    Q_OBJECT

public:
    explicit SourceBar(QWidget *parent);
    void show(const ImportDraft &draft, const Catalogue &catalogue);
    void retranslate();

signals:
    void otherFileRequested();
    void formatChosen(const QString &encoding, const QString &delimiter, bool header);
    void sheetChosen(const QString &sheet);
    void readingChosen(kith::DateOrder order, kith::DecimalMark mark);
    void typeChosen(const QString &type);

private:
    QComboBox *addBox(const QString &name);
    void tellFormat();

    ElidedLabel *m_name;
    QLabel *m_size;
    QPushButton *m_other;
    QList<QLabel *> m_labels;
    QLabel *m_sheetLabel;
    QComboBox *m_type, *m_sheet, *m_encoding, *m_delimiter, *m_header, *m_dates, *m_decimals;
};

} // namespace kith
