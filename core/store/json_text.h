// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a flat JSON object as text, in the form of the columns (integers, ISO texts); QJsonObject costs ten times as
// much per row when a million rows go to the bin.
#pragma once

#include <string>
#include <string_view>

#include "core/model/value.h"

namespace kith {

class Statement;

class JsonText
{
public:
    void add(const FieldInfo &field, const Value &value);
    void addColumn(const FieldInfo &field, const Statement &row, int column);
    std::string finish(); // "{…}"; begins anew

private:
    void name(const FieldInfo &field);
    void text(std::string_view utf8);

    std::string m_text;
};

} // namespace kith
