// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace kith {

Error::Error(ErrorKind kind, QString sentence, QString detail)
    : m_kind(kind), m_sentence(std::move(sentence)), m_detail(std::move(detail)), m_utf8(m_sentence.toUtf8())
{}

} // namespace kith
