// SPDX-License-Identifier: GPL-3.0-or-later
// %p is what they buy, %n how many, %f the next festival.
#pragma once

#include <span>

namespace kith::demo {

struct TalkText
{
    const char *channel;
    const char *direction;
    const char *content;
    const char *outcome;
    const char *subject;
    const char *text;
};

struct ScriptedTalk
{
    const char *customer;
    int daysAgo;
    int hour, minute;
    const char *channel;
    const char *direction;
    const char *content;
    int minutes;
    const char *subject;
    const char *text;
};

std::span<const TalkText> chineseOrders();  // when they order
std::span<const TalkText> chineseAfter();   // when it arrived
std::span<const TalkText> chineseBetween(); // in between
std::span<const TalkText> westernOrders();
std::span<const TalkText> westernAfter();
std::span<const TalkText> westernBetween();
std::span<const ScriptedTalk> scriptedTalks();

} // namespace kith::demo
