pipeline {
  agent any
  triggers { cron('H 4 * * *') }
  environment {
    EXCHANGE_URL = 'https://example.com'
    PREMIUM_EXCHANGER_API_KEY = credentials('premium-exchanger-api-key')
  }
  stages {
    stage('Contract') {
      steps {
        sh '''npx affiliate-contracts@0.1.0 check premium-exchanger --base-url "$EXCHANGE_URL" \
          --reporter pretty --reporter junit=contract.xml'''
      }
    }
  }
  post {
    always { junit 'contract.xml' }
  }
}
