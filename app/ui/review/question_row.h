#pragma once

#include "core/rules/engine/rehearsal.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace app {

class Document;
class Pill;
class TextLabel;

/// One question of the rehearsal: a tick, where its rank is known from, and what to look at.
class QuestionRow : public QWidget {
    Q_OBJECT

public:
    QuestionRow(const core::RehearsalQuestion& question, QWidget* parent = nullptr);

    [[nodiscard]] const core::Rule& rule() const { return m_rule; }
    [[nodiscard]] QCheckBox* tick() const { return m_tick; }
    void refresh(const Document& document, const core::RehearsalQuestion& question,
                 core::Outcome outcome);

signals:
    void answered(bool isYes);
    void placeWanted(const core::FieldPath& path);
    void explanationWanted(const QString& rule);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QVBoxLayout* buildWords(const QString& text);

    const core::Rule& m_rule;
    QCheckBox* m_tick;
    TextLabel* m_evidence;
    /// What registries and web addresses told.
    TextLabel* m_facts;
    TextLabel* m_answer;
    QPushButton* m_see;
    Pill* m_outcome;
    core::FieldPath m_place;
};

} // namespace app
