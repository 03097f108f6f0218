// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_words.h"

#include "ui/theme/labels.h"

namespace kith {

QString wordsOf(Store &store, const Record &record, const char *name)
{
    const FieldInfo *field = record.shape().field(QString::fromLatin1(name));
    return field && !record.isEmpty(*field) ? store.display(*field, record.value(*field)) : QString();
}

QString moneyWords(Store &store, qint64 minor)
{
    return formatMoney(Money{minor}, store.currency(), true);
}

QString moneyWords(Store &store, const Record &record, const char *field)
{
    const FieldInfo &amount = *record.shape().field(QString::fromLatin1(field));
    const FieldInfo *currency = record.shape().field(u"currency");
    const QString code = currency ? record.value(*currency).text() : QString();
    if (code.isEmpty() || code == store.currency().code)
        return moneyWords(store, record.value(amount).number());
    return store.display(amount, record.value(amount)) + u' ' + code;
}

QLabel *makeFigure(const QString &words, QWidget *parent)
{
    QLabel *label = makeLabel(words, parent, TypeSize::Figure);
    label->setFixedHeight(metrics::control + metrics::grid); // Chinese families ask for far more than figures take
    return label;
}

} // namespace kith
