// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;

namespace kravkort {

class LinkLabel;
class Section;
struct BidSheet;
struct NodeRef;
struct Number;

// The bid as a whole: how far it is, what it stands on and what comes next.
class BidPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit BidPanel(QWidget *parent = nullptr);

    void show(const BidSheet &sheet);
    void retranslate();

signals:
    void nodeActivated(const kravkort::NodeRef &node);
    void numberActivated(const kravkort::Number &number);
    void meetingsActivated();

private:
    struct Part
    {
        Section *section;
        LinkLabel *text;
    };
    Part newPart(const QString &name);
    static void fill(const Part &part, const QString &html);

    QLabel *m_kind;
    QLabel *m_name;
    LinkLabel *m_about;
    Part m_next;
    Part m_progress;
    Part m_basis;
};

} // namespace kravkort
