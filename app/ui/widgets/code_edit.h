#pragma once

#include "core/rules/finding.h"

#include <QPlainTextEdit>

#include <vector>

namespace app {

enum class CodeLanguage { Html, Json };

/// A text edit for source: fixed-pitch font, colours, wavy lines under findings.
class CodeEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeEdit(QWidget* parent = nullptr, CodeLanguage language = CodeLanguage::Html);

    /// Underlines the findings that name a part of the text.
    void mark(const std::vector<core::Finding>& findings);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<core::Finding> m_findings;
};

} // namespace app
